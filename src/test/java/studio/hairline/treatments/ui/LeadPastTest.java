package studio.hairline.treatments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.dashboard.RandomConsultations;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.FollowUp;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.ImportedLeads;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.leads.Triage;
import studio.hairline.money.Means;
import studio.hairline.money.Payment;
import studio.hairline.money.Takings;
import studio.hairline.people.Contact;
import studio.hairline.people.Flags;
import studio.hairline.people.SafetyFlag;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.Treatments;
import studio.hairline.ui.KnownOn;

/** One lead, as it was known at the end of a day that is over. */
@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class LeadPastTest extends BrowserlessTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 16);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    LeadSheets sheets;

    @Autowired
    LeadSheetsThen then;

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    FollowUp followUp;

    @Autowired
    Consultations consultations;

    @Autowired
    Treatments treatments;

    @Autowired
    Plans plans;

    @Autowired
    Takings takings;

    @Autowired
    Flags flags;

    @Autowired
    TestStudio studio;

    @Test
    void whatIsDoneLaterLeavesEachLeadAsItWasOnEachDay() {
        studio.clock().setTo(Instant.parse("2026-11-24T05:59:59.999Z"));
        RandomStudio life = beans.createBean(RandomStudio.class);
        RandomConsultations meetings = beans.createBean(RandomConsultations.class);
        Map<LocalDate, Map<Long, String>> said = new TreeMap<>();
        for (int day = 23; day < 26; day++) {
            life.play(40 + day, 90);
            meetings.play(40 + day, 60, Duration.ZERO);
            LocalDate on = LocalDate.of(2026, 11, day);
            said.put(on, all(on));
            studio.clock().advance(Duration.ofDays(1));
        }
        assertThat(said.get(LocalDate.of(2026, 11, 23)).values()).anyMatch(page -> page.contains("sessions done"));
        assertThat(Stream.of("What became of it?", "No-show", "Cancelled", "Moved", "Booked"))
                .allSatisfy(word -> assertThat(said.values().stream().flatMap(pages -> pages.values().stream()))
                        .anyMatch(page -> page.contains(word)));
        said.forEach((day, pages) -> pages.forEach((lead, page) -> assertThat(drawn(then.of(lead, day, 100)))
                .as("lead %s on %s", lead, day)
                .isEqualTo(page)));
        assertThat(said.get(LocalDate.of(2026, 11, 23))).isNotEqualTo(said.get(LocalDate.of(2026, 11, 25)));
    }

    @Test
    void aLeadIsToldAsItStoodWithNothingToDoInIt() {
        LeadRef ana = anaOnTuesday();
        studio.clock().advance(Duration.ofDays(2));
        everythingChanges(ana);

        String page = opened(ana.id(), "2026-06-16");

        assertThat(page)
                .contains(
                        "As known at the end of 16 Jun 2026.",
                        "Names, contact and healing gaps are those of today.",
                        "Ana Known")
                .contains("Converted", "Male pattern baldness, Norwood III", "Olivia Owner", "Send the quote")
                .contains("0 of 3 sessions done", "Session 1 of 3", "20 Jun 2026, 10:00", "$3,000", "$300", "Epilepsy")
                .contains("Prefers mornings")
                .doesNotContain(
                        "Sam Staff", "Alopecia", "25 Jun 2026", "$50", "Came late", "Call again", "Heart condition");
        assertThat($(Button.class).all()).filteredOn(Button::isVisible).isEmpty();
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "leads/" + ana.id(),
                        "people/" + then.leads().of(ana.id(), Instant.now()).personId() + "?asKnownOn=2026-06-16");
    }

    @Test
    void itsConsultationsAreThoseOfThen() {
        LeadRef ana = metOnWednesday();
        assertThat(opened(ana.id(), "2026-06-16"))
                .contains("Consultations17 Jun 2026, 10:00", "Booked")
                .doesNotContain("No-show", "not kept yet");
        assertThat(opened(ana.id(), "2026-06-17")).contains("Consultations17 Jun 2026, 10:00By videoNo-show");
        assertThat($(Button.class).all()).filteredOn(Button::isVisible).isEmpty();
    }

    @Test
    void consultationsOfWhichItWasNotKeptHowTheyStoodAreLeftOutAndSaid() {
        LeadRef ana = metOnWednesday();
        studio.jdbc()
                .sql("update consultation_changes set consultation_id = null where outcome = 'BOOKED'")
                .update();
        assertThat(opened(ana.id(), "2026-06-16"))
                .contains("How the consultations of 1 inquiry stood then was not kept yet: they are left out.")
                .contains("ConsultationsPlan and sessions");
        assertThat(opened(ana.id(), "2026-06-17"))
                .contains("Consultations17 Jun 2026, 10:00")
                .doesNotContain("not kept yet");
    }

    private LeadRef metOnWednesday() {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        LeadRef ana = arrives("Ana Known", "2026-06-15T15:00:00Z");
        long met = consultations.book(ana, ConsultationKind.VIDEO, Instant.parse("2026-06-17T15:00:00Z"), now());
        studio.clock().advance(Duration.ofHours(30));
        consultations.miss(met);
        studio.clock().advance(Duration.ofDays(1));
        return ana;
    }

    @Test
    void onlyTheOwnerSeesTheMoneyOfThen() {
        LeadRef ana = anaOnTuesday();
        studio.clock().advance(Duration.ofDays(2));
        studio.actAsStaff();
        assertThat(opened(ana.id(), "2026-06-16"))
                .contains("0 of 3 sessions done")
                .doesNotContain("$", "Price");
        assertThat($(MoneyCard.class).all()).isEmpty();
    }

    @Test
    void whatNobodyHadWrittenDownYetSaysSoWheneverItHappened() {
        studio.clock().setTo("2026-06-18T15:00:00Z");
        LeadRef late = arrives("Lea Late", "2026-06-10T15:00:00Z");
        studio.clock().advance(Duration.ofDays(1));
        assertThat(opened(late.id(), "2026-06-16"))
                .contains("As known at the end of 16 Jun 2026.", "Nobody had written this inquiry down yet.")
                .doesNotContain("Lea Late");
        assertThat(opened(late.id(), "2026-06-18")).contains("Lea Late");
    }

    @Test
    void anInquiryThatWentWithItsImportSaysSo(@Autowired ImportedLeads imported) {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        LeadRef gone = arrives("Gus Gone", "2026-06-10T15:00:00Z");
        studio.clock().advance(Duration.ofDays(2));
        imported.withdraw(List.of(gone.id()), 1);
        assertThat(opened(gone.id(), "2026-06-16")).contains("went with an import that was taken back since");
        assertThat(opened(987_654, "2026-06-16")).contains("There is no lead 987654.");
    }

    @Test
    void aDayThatIsNotOverIsRefusedInASentence() {
        LeadRef ana = anaOnTuesday();
        assertThat(opened(ana.id(), "2026-06-16")).contains("is not over yet: ask for an earlier day.");
        assertThat(opened(ana.id(), "soon")).contains("is not a day");
    }

    private LeadRef anaOnTuesday() {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        LeadRef ana = arrives("Ana Known", "2026-06-15T15:00:00Z");
        ana = leads.triage(ana, new Triage(Category.MALE_PATTERN, "NORWOOD_3", TestStudio.OWNER), now());
        ana = leads.convert(ana, new Terms(3, 300_000, 30_000), now());
        followUp.note(ana.id(), "Prefers mornings");
        flags.raise(person(ana), SafetyFlag.EPILEPSY, "");
        treatments.schedule(plan(ana), ChairTime.at(Instant.parse("2026-06-20T15:00:00Z"), null), null);
        return followUp.next(LeadRef.latest(ana.id()), "Send the quote", TUESDAY);
    }

    private void everythingChanges(LeadRef ana) {
        followUp.next(LeadRef.latest(ana.id()), "Call again", TUESDAY.plusDays(9));
        followUp.note(ana.id(), "Came late");
        followUp.assign(LeadRef.latest(ana.id()), TestStudio.STAFF);
        leads.triage(LeadRef.latest(ana.id()), new Triage(Category.ALOPECIA_AREATA, null, TestStudio.STAFF), now());
        takings.pay(ana.id(), new Payment(5_000, Means.CASH, TUESDAY, "", "late"));
        flags.clear(person(ana), SafetyFlag.EPILEPSY, "Years ago");
        flags.raise(person(ana), SafetyFlag.HEART_CONDITION, "");
        SessionRef session =
                plans.ofLead(ana.id()).orElseThrow().series().getFirst().ref();
        treatments.move(session, ChairTime.at(Instant.parse("2026-06-25T15:00:00Z"), null), null);
    }

    private long plan(LeadRef lead) {
        return plans.ofLead(lead.id()).orElseThrow().id();
    }

    private long person(LeadRef lead) {
        return sheets.of(lead.id(), 1).person().id();
    }

    private Instant now() {
        return studio.clock().instant();
    }

    private LeadRef arrives(String name, String at) {
        return desk.receiveNew(
                Contact.of(name, name.replace(" ", ".") + "@example.com", null),
                Inquiry.of(Instant.parse(at), Channel.FORM, Source.WEBSITE, ""));
    }

    private Map<Long, String> all(LocalDate day) {
        Map<Long, String> pages = new TreeMap<>();
        studio.jdbc()
                .sql("select id from leads")
                .query(Long.class)
                .list()
                .forEach(lead -> pages.put(lead, drawn(asOf(sheets.of(lead, 100), day))));
        return pages;
    }

    /** What its sessions' records miss is known of today alone. */
    private static LeadSheet asOf(LeadSheet now, LocalDate day) {
        return new LeadSheet(
                now.lead(),
                now.person(),
                now.flags(),
                now.consultations(),
                now.plan(),
                now.visits(),
                Map.of(),
                now.entries(),
                now.money(),
                now.words(),
                day,
                "");
    }

    private static String drawn(LeadSheet sheet) {
        return new LeadPast(sheet).getElement().getTextRecursively();
    }

    private String opened(long lead, String day) {
        LeadView view = beans.createBean(LeadView.class);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(view);
        view.open(lead, KnownOn.read(day, then.studio().time().today()));
        return text(view);
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }
}
