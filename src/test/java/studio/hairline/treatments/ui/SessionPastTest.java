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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.ImportedSessions;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.Treatments;
import studio.hairline.ui.KnownOn;

/** One session, as it was known at the end of a day that is over. */
@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class SessionPastTest extends BrowserlessTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    PersonBeans known;

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    Plans plans;

    @Autowired
    Treatments treatments;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void whatIsDoneLaterLeavesEachSessionAsItWasOnEachDay() {
        studio.clock().setTo(Instant.parse("2026-11-24T05:59:59.999Z"));
        RandomStudio life = beans.createBean(RandomStudio.class);
        Map<LocalDate, Map<Long, String>> said = new TreeMap<>();
        for (int day = 0; day < 4; day++) {
            life.play(120 + day, 120);
            said.put(MONDAY.plusDays(day), all());
            studio.clock().advance(Duration.ofDays(1));
        }
        said.forEach((day, sessions) -> sessions.forEach((id, was) -> assertThat(
                        told(known.then().sessions().of(id, end(day)), day))
                .as("session %s on %s", id, day)
                .isEqualTo(was)));
        Map<Long, String> then = said.get(MONDAY);
        assertThat(all())
                .isNotEqualTo(said.get(MONDAY.plusDays(2)))
                .containsKeys(then.keySet().toArray(Long[]::new));
        assertThat(said.get(MONDAY.plusDays(2)).entrySet())
                .anyMatch(
                        one -> then.containsKey(one.getKey()) && !one.getValue().equals(then.get(one.getKey())));
    }

    @Test
    void aSessionIsToldAsKnownThenWithNothingToDoInIt() {
        studio.clock().setTo(RandomStudio.NOW);
        SessionDetails first = booked();
        studio.clock().advance(Duration.ofDays(2));
        treatments.move(first.ref(), ChairTime.at(Instant.parse("2026-12-08T15:00:00Z"), TestStudio.OWNER), null);
        treatments.cancel(SessionRef.latest(first.ref().id()));

        assertThat(opened(first.ref().id(), "2026-11-23"))
                .contains("Session of 30 Nov 2026, 09:00", "Scheduled", "As known at the end of 23 Nov 2026.")
                .contains("Names are those of today; what its record keeps", "Ana Series", "1 of 2", "Sam Staff")
                .contains("$1,000", "What happened")
                .doesNotContain("Dec 2026", "Cancelled", "Olivia Owner moved", "Session record", "Missing");
        assertThat($(Button.class).all()).filteredOn(Button::isVisible).isEmpty();
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "sessions/" + first.ref().id(),
                        "people/" + first.personId() + "?asKnownOn=2026-11-23",
                        "leads/" + first.leadId() + "?asKnownOn=2026-11-23");
        assertThat(opened(first.ref().id(), null)).contains("8 Dec 2026", "Cancelled");
        studio.actAsStaff();
        assertThat(opened(first.ref().id(), "2026-11-23")).contains("1 of 2").doesNotContain("$");
    }

    @Test
    void whatNobodyHadWrittenDownYetOrNeverWasSaysSo() {
        studio.clock().setTo(RandomStudio.NOW);
        SessionDetails first = booked();
        studio.clock().advance(Duration.ofDays(1));
        assertThat(opened(first.ref().id(), "2026-11-22"))
                .contains("As known at the end of 22 Nov 2026. Nobody had written this session down yet.")
                .doesNotContain("Ana Series");
        assertThat(opened(987_654, "2026-11-22")).contains("There is no session 987654.");
        assertThat(opened(first.ref().id(), "2026-11-24")).contains("is not over yet: ask for an earlier day.");
    }

    @Test
    void aSessionThatWentWithItsImportIsStillThereThen(@Autowired ImportedSessions imported) {
        studio.clock().setTo(RandomStudio.NOW);
        SessionDetails first = booked();
        studio.clock().advance(Duration.ofDays(2));
        imported.withdraw(List.of(first.ref().id()), 1);
        assertThat(opened(first.ref().id(), "2026-11-23"))
                .contains("Session of 30 Nov 2026, 09:00", "Scheduled", "Ana Series");
        assertThat(opened(first.ref().id(), null)).contains("There is no session");
    }

    /** @return the first of a series of two, on 30 November */
    private SessionDetails booked() {
        Instant now = studio.clock().instant();
        LeadRef ana = desk.receiveNew(
                Contact.of("Ana Series", "ana@example.com", null), Inquiry.of(now, Channel.FORM, Source.WEBSITE, ""));
        leads.convert(ana, new Terms(2, 200_000, 30_000), now);
        long plan = plans.ofLead(ana.id()).orElseThrow().id();
        ChairTime when = ChairTime.at(Instant.parse("2026-11-30T15:00:00Z"), TestStudio.STAFF);
        return known.sessions().of(treatments.schedule(plan, when, null).id());
    }

    private Map<Long, String> all() {
        Map<Long, String> all = new TreeMap<>();
        studio.jdbc()
                .sql("select id from sessions")
                .query(Long.class)
                .list()
                .forEach(id -> all.put(
                        id, told(known.sessions().of(id), known.screen().time().today())));
        return all;
    }

    private String told(SessionDetails session, LocalDate day) {
        return session.status() + " " + session.startsAt()
                + new SessionFacts(known, session, List.of(), day).getElement().getTextRecursively();
    }

    private Instant end(LocalDate day) {
        return KnownOn.end(day, known.screen().time().zone());
    }

    private String opened(long session, @Nullable String day) {
        SessionView view = new SessionView(known);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(view);
        view.show(
                session,
                day == null ? null : KnownOn.read(day, known.screen().time().today()));
        return view.getElement().getTextRecursively();
    }
}
