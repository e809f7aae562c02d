package studio.hairline.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.duplicates.Merges;
import studio.hairline.history.Refusal;
import studio.hairline.people.Certificate;
import studio.hairline.people.Contact;
import studio.hairline.people.Erased;
import studio.hairline.people.Erasures;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.PersonSearch;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
@SuppressWarnings("NullAway.Init")
class ErasedEverywhereTest {

    @Autowired
    Erasures erasures;

    @Autowired
    People people;

    @Autowired
    PersonSearch search;

    @Autowired
    Merges merges;

    @Autowired
    Recalls recalls;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @TempDir
    Path folder;

    @Test
    void nothingInAnyColumnSaysWhoItWasAndEveryTotalStays() throws IOException {
        long person = beans.createBean(PlantedPerson.class).live(folder);
        letRest(person);
        EveryColumn all = new EveryColumn(studio.jdbc());
        assertThat(all.holding(PlantedPerson.MARK, PlantedPerson.DIGITS))
                .extracting(found -> found.substring(0, found.indexOf(':')))
                .contains(
                        "people.name", "people.handle", "people.client_code", "person_words.word", "word_variants.word")
                .contains("leads.message", "leads.next_step", "attempts.words", "their_words.words", "consents.wording")
                .contains("inbox.snooze_reason", "decisions.words", "decision_leads.snooze_reason", "merged_rows.was")
                .contains("history.after_json", "merges.before_json", "person_flags.note", "lesson_words.word")
                .contains("import_rows.content", "import_keys.ref", "unread_posts.body", "held_inquiries.body")
                .contains("saved_views.query", "preferences.content", "mails.words", "received_mails.sender")
                .contains(
                        "waiting_list.note", "photo_consents.words", "consultation_sheets.goals", "money_entries.note")
                .contains(
                        "recall_rests.reason",
                        "session_records.notes",
                        "signed_papers.name",
                        "adverse_events.description",
                        "receipts.payer");
        Map<String, String> before = all.counted();

        Certificate certificate = erasures.erase(person, "Qzxanna Qzxmarried");

        assertThat(all.holding(PlantedPerson.MARK, PlantedPerson.DIGITS)).isEmpty();
        assertThat(all.counted()).isEqualTo(before);
        assertThat(count("recall_rests")).isZero();
        assertThat(count("recall_rests_before")).isZero();
        assertThat(people.details(person).displayName()).isEqualTo(Erased.NAME);
        assertThat(search.find("qzx", 10)).isEmpty();
        assertThat(merges.into(person)).isEmpty();
        assertThat(certificate).isEqualTo(erasures.certificate(certificate.number()));
        assertThat(certificate.by()).isEqualTo(TestStudio.OWNER);
        assertThat(certificate.lines())
                .anySatisfy(line -> assertThat(line.kind() + line.amount()).isEqualTo("Inquiries2"));
        studio.jdbc()
                .sql("select content from import_rows")
                .query(String.class)
                .list()
                .forEach(row -> assertThat(row).contains("Cid Other"));
    }

    @Test
    void theSameFileDoesNotBringThemBack() throws IOException {
        PlantedPerson planted = beans.createBean(PlantedPerson.class);
        long person = planted.live(folder);
        erasures.erase(person, "Qzxanna Qzxmarried");
        long here = count("people");

        planted.files(folder);

        assertThat(count("people")).isEqualTo(here);
        assertThat(count("people where name like 'Qzx%'")).isZero();
    }

    @Test
    void aSlipErasesNothingAndNobodyIsErasedTwiceNorChangedAfterwards() {
        PersonDetails ana = people.add(Contact.of("Ana Ruiz", "ana@example.com", null), null);
        assertThatThrownBy(() -> erasures.erase(ana.id(), "Ana"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Nothing was erased. To erase this person, type exactly: Ana Ruiz");
        assertThat(people.details(ana.id())).isEqualTo(ana);

        erasures.erase(ana.id(), " Ana Ruiz ");

        for (var again : List.<Runnable>of(
                () -> erasures.erase(ana.id(), Erased.NAME),
                () -> people.change(ana.id(), ana.version(), Contact.of("Ana Ruiz", null, null)))) {
            assertThatThrownBy(again::run).isInstanceOf(Refusal.class).hasMessageContaining("was erased");
        }
    }

    @Test
    void whoHasTheSameFirstNameIsStillFoundByASlipOfThePen() {
        PersonDetails ana = people.add(Contact.of("Anabel Ruiz", null, null), null);
        people.add(Contact.of("Anabel Stone", null, null), null);
        erasures.erase(ana.id(), "Anabel Ruiz");
        assertThat(search.find("anabl", 10)).hasSize(1);
        assertThat(count("word_variants where word = 'ruiz'")).isZero();
    }

    @Test
    void onlyTheOwnerErases() {
        long ana = people.add(Contact.of("Ana Ruiz", null, null), null).id();
        studio.actAsStaff();
        assertThatThrownBy(() -> erasures.erase(ana, "Ana Ruiz")).isInstanceOf(AccessDeniedException.class);
    }

    private void letRest(long person) {
        studio.jdbc()
                .sql("select id from leads where person_id = ?")
                .param(person)
                .query(Long.class)
                .list()
                .forEach(lead -> recalls.notWanted(lead, RecallKind.TOUCH_UP, "qzxana moves"));
    }

    private long count(String table) {
        return studio.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
