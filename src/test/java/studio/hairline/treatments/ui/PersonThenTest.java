package studio.hairline.treatments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.leads.LeadMarks;
import studio.hairline.people.Contact;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.SafetyFlag;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.WholeSeries;
import studio.hairline.ui.KnownOn;

/** One person, as they were known at the end of a day that is over. */
@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class PersonThenTest extends BrowserlessTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    PersonBeans known;

    @Autowired
    LeadMarks marks;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void whatIsDoneLaterLeavesEachPersonAsTheyWereOnEachDay() {
        studio.clock().setTo(Instant.parse("2026-11-24T05:59:59.999Z"));
        RandomStudio life = beans.createBean(RandomStudio.class);
        Map<LocalDate, Map<Long, String>> said = new TreeMap<>();
        for (int day = 0; day < 4; day++) {
            life.play(80 + day, 90);
            said.put(MONDAY.plusDays(day), all(MONDAY.plusDays(day)));
            studio.clock().advance(Duration.ofDays(1));
        }
        said.forEach((day, pages) -> pages.forEach((person, page) -> assertThat(
                        drawn(known.sheet(known.people().details(person), day), day))
                .as("person %s on %s", person, day)
                .isEqualTo(page)));
        assertThat(said.get(MONDAY)).isNotEqualTo(said.get(MONDAY.plusDays(3)));
    }

    @Test
    void aPersonIsToldAsKnownThenWithNothingToDoInIt() {
        studio.clock().setTo(RandomStudio.NOW);
        long ana = series("Ana Series", 3);
        known.flags().raise(ana, SafetyFlag.EPILEPSY, "");
        studio.clock().advance(Duration.ofDays(2));
        known.flags().clear(ana, SafetyFlag.EPILEPSY, "Years ago");
        marks.note(known.leads().ofPerson(ana).getFirst().ref().id(), "Came late");

        assertThat(opened(ana, "2026-11-23"))
                .contains("As known at the end of 23 Nov 2026.", "Names and contact are those of today")
                .contains("Ana Series", "Known since 22 Jun 2026 · 1 inquiry", "3 of 3 sessions done", "Session 2 of 3")
                .contains("How much?", "Epilepsy", "Series done", "$3,000")
                .doesNotContain("Came late", "Years ago");
        assertThat($(Button.class).all()).filteredOn(Button::isVisible).isEmpty();
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .filteredOn(href -> href.startsWith("leads/") || href.startsWith("sessions/"))
                .isNotEmpty()
                .allMatch(href -> href.endsWith("?asKnownOn=2026-11-23"));
        studio.actAsStaff();
        assertThat(opened(ana, "2026-11-23")).contains("3 of 3 sessions done").doesNotContain("$");
    }

    @Test
    void theFlagsAndThePastOfARecordThatWasMergedAreTheirsThenToo() {
        studio.clock().setTo(RandomStudio.NOW);
        long ana = series("Ana Series", 1);
        long annie = known.people()
                .add(Contact.of("Anna Series", "annie@example.com", "(512) 555-0134"), null)
                .id();
        known.flags().raise(annie, SafetyFlag.EPILEPSY, "");
        studio.clock().advance(Duration.ofDays(2));
        PersonDetails stays = known.people().details(ana);
        known.twins().merges().merge(stays, known.people().details(annie), stays.contact());
        assertThat(opened(ana, "2026-11-23")).contains("Epilepsy").doesNotContain("merged into this one");
    }

    @Test
    void whatWasClearedOnOneRecordStoodOnTheOtherUntilTheyWereMerged() {
        studio.clock().setTo(RandomStudio.NOW);
        long ana = series("Ana Series", 1);
        long annie = known.people()
                .add(Contact.of("Anna Series", "annie@example.com", "(512) 555-0134"), null)
                .id();
        known.flags().raise(ana, SafetyFlag.EPILEPSY, "Seizures");
        known.flags().raise(annie, SafetyFlag.EPILEPSY, "");
        known.flags().clear(annie, SafetyFlag.EPILEPSY, "Years ago");
        known.flags().raise(annie, SafetyFlag.ALLERGY, "latex");
        known.flags().raise(ana, SafetyFlag.ALLERGY, "nickel");
        studio.clock().advance(Duration.ofDays(1));
        PersonDetails stays = known.people().details(ana);
        known.twins().merges().merge(stays, known.people().details(annie), stays.contact());
        assertThat(flags(ana)).isEqualTo("ALLERGY nickel; latex, EPILEPSY Seizures");
        known.flags().clear(ana, SafetyFlag.ALLERGY, "Tested");
        studio.clock().advance(Duration.ofDays(1));

        assertThat(opened(ana, "2026-11-23")).contains("“Seizures”", "“nickel; latex”");
        assertThat(opened(ana, "2026-11-24")).contains("“Seizures”").doesNotContain("“nickel");
    }

    private String flags(long person) {
        return known.flags().of(person).stream()
                .map(raised -> raised.flag() + " " + raised.note())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void whoNobodyHadWrittenDownYetIsSaidNotToBe() {
        studio.clock().setTo(RandomStudio.NOW);
        long ana = series("Ana Series", 1);
        assertThat(opened(ana, "2026-11-22"))
                .contains("As known at the end of 22 Nov 2026. Nobody had written this person down yet.")
                .doesNotContain("Ana Series");
        assertThat(opened(ana, "2026-11-23")).contains("is not over yet: ask for an earlier day.");
    }

    @Test
    void whatIsWrittenMeanwhileIntoAnotherTableIsNotOnThePage() {
        long goals = known.then().reading().of(() -> {
            count("leads");
            CompletableFuture.runAsync(() -> studio.jdbc()
                            .sql("insert into goals (figure, amount) values ('INQUIRIES', 1)")
                            .update())
                    .join();
            return count("goals");
        });
        assertThat(goals).isZero();
        assertThat(count("goals")).isOne();
    }

    private long count(String table) {
        return studio.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private long series(String name, int sessions) {
        return beans.createBean(WholeSeries.class).of(name, sessions, Instant.parse("2026-07-01T15:00:00Z"));
    }

    private Map<Long, String> all(LocalDate day) {
        Map<Long, String> pages = new TreeMap<>();
        studio.jdbc().sql("select id from people").query(Long.class).list().forEach(person -> {
            PersonSheet now = known.sheet(known.people().details(person));
            pages.put(
                    person,
                    drawn(new PersonSheet(now.person(), now.leads(), now.plans(), now.sessions(), Map.of(), day), day));
        });
        return pages;
    }

    private String drawn(PersonSheet sheet, LocalDate day) {
        return new PersonThen(known, sheet, day).getElement().getTextRecursively();
    }

    private String opened(long person, String day) {
        PersonView view = new PersonView(known);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(view);
        view.show(
                String.valueOf(person), KnownOn.read(day, known.screen().time().today()));
        return view.getElement().getTextRecursively();
    }
}
