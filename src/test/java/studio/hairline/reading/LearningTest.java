package studio.hairline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadUndo;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Triage;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class LearningTest {

    private static final String CHAFFINCH = "My chaffinch tonsure looks monkish, call Bob at 512-555-0123";

    @Autowired
    Readings readings;

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    LeadMarks marks;

    @Autowired
    LeadUndo undo;

    @Autowired
    TestStudio studio;

    @Test
    void whatPeopleDecideIsSuggestedNextTimeWithTheWordsThatTaughtIt() {
        assertThat(readings.of("tonsure, rather monkish").categories()).isEmpty();
        for (int n = 0; n < 4; n++) {
            triage(receive(CHAFFINCH), Category.MALE_PATTERN);
            triage(receive("The usual hello and good morning"), Category.CORRECTION);
            triage(receive("When could I come, what about weekends"), Category.OTHER_SCAR);
            triage(receive("Please send prices, thanks"), Category.ALOPECIA_AREATA);
            triage(receive("Do you also have evenings or lunch breaks"), Category.FEMALE_THINNING);
        }
        Reading read = readings.of("tonsure, rather monkish");
        assertThat(read.categories().getFirst().what()).isEqualTo(Category.MALE_PATTERN);
        assertThat(read.categories().getFirst().why(read.text())).isEqualTo("“tonsure”, “monkish”");
    }

    @Test
    void aCorrectionMovesTheWordsAndAnUndoTakesThemBack() {
        LeadRef lead = receive(CHAFFINCH);
        LeadRef triaged = triage(lead, Category.MALE_PATTERN);
        assertThat(texts("tonsure", Category.MALE_PATTERN)).isEqualTo(1);
        LeadRef corrected = marks.categorise(triaged, Category.OTHER_SCAR, null, null);
        assertThat(texts("tonsure", Category.MALE_PATTERN)).isZero();
        assertThat(texts("tonsure", Category.OTHER_SCAR)).isEqualTo(1);
        undo.back(corrected, lead.version());
        assertThat(texts("tonsure", Category.OTHER_SCAR)).isZero();
        assertThat(texts("", Category.OTHER_SCAR)).isZero();
    }

    @Test
    void neitherNamesNorNumbersNorContactDataAreCounted() {
        triage(receive(CHAFFINCH + " or bob@example.com"), Category.MALE_PATTERN);
        assertThat(studio.jdbc()
                        .sql("select word from lesson_words where word <> '' order by word")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("chaffinch", "looks", "monkish", "tonsure");
    }

    @Test
    void whatIsRefusedTeachesNothing() {
        LeadRef lead = receive(CHAFFINCH);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> leads.triage(
                        lead,
                        new Triage(Category.FEMALE_THINNING, "NORWOOD_5", null),
                        studio.clock().instant())))
                .isNotNull();
        assertThat(texts("tonsure", Category.FEMALE_THINNING)).isZero();
    }

    private LeadRef receive(String message) {
        Inquiry inquiry = Inquiry.of(studio.clock().instant(), Channel.FORM, Source.GOOGLE, message);
        return desk.receiveNew(Contact.of("Bob", "bob@example.com", null), inquiry);
    }

    private LeadRef triage(LeadRef lead, Category category) {
        return leads.triage(
                lead,
                new Triage(category, null, TestStudio.OWNER),
                studio.clock().instant());
    }

    private long texts(String word, Category category) {
        return studio.jdbc()
                .sql("select coalesce(sum(texts), 0) from lesson_words where word = ? and category = ?")
                .params(word, category.name())
                .query(Long.class)
                .single();
    }
}
