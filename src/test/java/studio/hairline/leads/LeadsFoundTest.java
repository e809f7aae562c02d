package studio.hairline.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

/** The list of whom a text means: its numbers, and their rows from the same reading. */
@OnBothDatabases
class LeadsFoundTest {

    private static final LeadFilter ANA = LeadFilter.ALL.saying("ana");

    @Autowired
    LeadRows rows;

    @Autowired
    Leads leads;

    @Autowired
    People people;

    @Autowired
    TestStudio studio;

    @Test
    void theStripCountsEveryCategoryAndThePageHasTheirRowsLatestFirst() {
        long first = arrives("Ana Bee", Category.MALE_PATTERN);
        long second = arrives("Ana Cee", Category.FEMALE_THINNING);
        arrives("Bo Dee", Category.MALE_PATTERN);
        LeadPages list = new LeadPages(ANA, LeadOrder.LATEST_FIRST);
        assertThat(rows.strip(list))
                .containsEntry(Category.MALE_PATTERN, 1L)
                .containsEntry(Category.FEMALE_THINNING, 1L)
                .containsEntry(Category.OTHER_SCAR, 0L);
        assertThat(rows.count(list)).isEqualTo(2);
        assertThat(ids(rows.page(list, 0, 50))).containsExactly(second, first);
        assertThat(ids(rows.page(new LeadPages(ANA, LeadOrder.LATEST_FIRST), 1, 50)))
                .containsExactly(first);
        LeadPages counted = new LeadPages(ANA, LeadOrder.LATEST_FIRST);
        assertThat(rows.count(counted)).isEqualTo(2);
        assertThat(ids(rows.page(counted, 1, 1))).containsExactly(first);
    }

    @Test
    void aCategoryOfThemIsListedAloneBesideTheNumbersOfAll() {
        long male = arrives("Ana Bee", Category.MALE_PATTERN);
        arrives("Ana Cee", Category.FEMALE_THINNING);
        LeadPages list = new LeadPages(ANA.about(Set.of(Category.MALE_PATTERN)), LeadOrder.LATEST_FIRST);
        assertThat(rows.strip(list)).containsEntry(Category.FEMALE_THINNING, 1L);
        assertThat(rows.count(list)).isOne();
        assertThat(ids(rows.page(list, 0, 50))).containsExactly(male);
    }

    @Test
    void whatIsChangedWhileTheListIsOpenIsInItsNextPage() {
        long ana = arrives("Ana Bee", Category.MALE_PATTERN);
        LeadPages list = new LeadPages(ANA, LeadOrder.LATEST_FIRST);
        assertThat(rows.count(list)).isOne();
        assertThat(rows.page(list, 0, 50)).extracting(LeadRow::stage).containsExactly(Stage.NEW);
        leads.lose(LeadRef.latest(ana), LostReason.PRICE, studio.clock().instant());
        assertThat(rows.page(list, 0, 50)).extracting(LeadRow::stage).containsExactly(Stage.LOST);
    }

    @Test
    void whoeverHasMoreThanAPageHoldsIsCounted() {
        long ana = people.add(Contact.of("Ana Often", null, null), null).id();
        for (int n = 0; n < LeadRows.LONGEST_PAGE + 3; n++) {
            leads.receive(ana, inquiry(Category.OTHER_SCAR));
        }
        LeadPages list = new LeadPages(ANA, LeadOrder.LATEST_FIRST);
        assertThat(rows.count(list)).isEqualTo(LeadRows.LONGEST_PAGE + 3);
        assertThat(rows.page(list, LeadRows.LONGEST_PAGE, 50)).hasSize(3);
    }

    private long arrives(String name, Category category) {
        long person = people.add(Contact.of(name, null, null), null).id();
        return leads.receive(person, inquiry(category)).id();
    }

    private Inquiry inquiry(Category category) {
        studio.clock().advance(Duration.ofMinutes(1));
        return Inquiry.of(studio.clock().instant(), Channel.FORM, Source.WEBSITE, "")
                .about(category, null);
    }

    private static List<Long> ids(List<LeadRow> page) {
        return page.stream().map(LeadRow::id).toList();
    }
}
