package studio.hairline.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.calendar.Appointment.State;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.calendar.CalendarFilter.Span;
import studio.hairline.calendar.Feeding;
import studio.hairline.calendar.Feeds;
import studio.hairline.calendar.WaitingList;
import studio.hairline.calendar.WaitingList.Wanted;
import studio.hairline.chairs.Block;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.money.Ledger;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.SeriesSlots;
import studio.hairline.treatments.SeriesSlots.Asked;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;
import studio.hairline.ui.Url;

/** Ana agreed to three sessions; the studio is open on Tuesdays from 10 to 18. */
@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class CalendarViewTest extends BrowserlessTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final Instant TEN = Instant.parse("2026-12-01T16:00:00Z");

    @Autowired
    CalendarBeans beans;

    @Autowired
    Treatments treatments;

    @Autowired
    Plans plans;

    @Autowired
    SeriesSlots slots;

    @Autowired
    WaitingList waiting;

    @Autowired
    Feeds feeds;

    @Autowired
    Feeding feeding;

    @Autowired
    Ledger ledger;

    @Autowired
    TestStudio studio;

    private long ana;
    private long lead;
    private CalendarView page;

    @BeforeEach
    void anaConverts(@Autowired People people, @Autowired Leads leads) {
        studio.clock().setTo("2026-11-23T18:00:00Z");
        studio.jdbc()
                .sql("insert into opening_hours values (2, '10:00', '18:00')")
                .update();
        ana = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null).id();
        Instant now = studio.clock().instant();
        LeadRef ref = leads.receive(
                ana,
                Inquiry.of(now.minusSeconds(900), Channel.FORM, Source.WEBSITE, "")
                        .about(Category.MALE_PATTERN, null));
        lead = leads.convert(ref, new Terms(3, 90_000, 9_000), now).id();
        page = new CalendarView(beans);
        UI.getCurrentOrThrow().add(page);
    }

    @Test
    void aPastDayIsShownAsItStoodWithNothingToDo(@Autowired People others) {
        booked();
        long bob = others.add(Contact.of("Bob Quick", "bob@example.com", null), null)
                .id();
        waiting.add(bob, new Wanted(60, List.of(DayOfWeek.TUESDAY), null, "After work"));
        beans.days()
                .blocked()
                .add(new Block(null, null, TUESDAY.atTime(14, 0), TUESDAY.atTime(15, 0), false, null, "Painters"));
        studio.clock().setTo("2026-11-25T18:00:00Z");
        treatments.cancel(session().ref());
        waiting.done(waiting.open().getFirst().id());
        beans.days().blocked().remove(id("blocked_times"));
        assertThat(then("day=2026-12-01&asKnownOn=2026-11-23"))
                .contains("As known at the end of 23 Nov 2026.", "1 appointment", "10:00–13:00", "Ana Lopez")
                .contains("Painters 14:00–15:00", "Bob Quick · 60 min · Tue · After work")
                .doesNotContain("Missing", "no longer", "New appointment", "Add somebody");
        assertThat($(NativeButton.class).all()).isEmpty();
        assertThat(page.getElement().getOuterHTML()).doesNotContain("data-movable");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "leads/" + lead + "?asKnownOn=2026-11-23",
                        "people/" + bob + "?asKnownOn=2026-11-23",
                        "calendar/day-sheet?asKnownOn=2026-11-23&day=2026-12-01",
                        "calendar?asKnownOn=2026-11-23&view=week&day=2026-12-08",
                        "calendar?asKnownOn=2026-11-23&view=month&day=2026-12-01",
                        "calendar?asKnownOn=2026-11-23&view=day&day=2026-12-03",
                        "calendar?view=week&day=2026-12-01")
                .filteredOn(href -> !href.contains("asKnownOn"))
                .containsExactly("calendar?view=week&day=2026-12-01");
        assertThat(then("view=month&day=2026-12-01&asKnownOn=2026-11-23")).contains("10:00 Ana Lopez");
        assertThat(then("view=day&day=2026-12-01&by=chair&asKnownOn=2026-11-23"))
                .contains("No chair", "Ana Lopez");
        assertThat(then("day=2026-12-01&asKnownOn=2026-11-22"))
                .contains("0 appointments", "Nobody waited.")
                .doesNotContain("Painters", "Ana Lopez");
        assertThat(then("day=2026-12-01")).contains("0 appointments").doesNotContain("known");
    }

    @Test
    void whatWasOverWithoutAnOutcomeAtTheEndOfADayIsAskedForThere() {
        booked();
        studio.clock().setTo("2026-12-03T18:00:00Z");
        treatments.miss(session().ref());
        assertThat(then("asKnownOn=2026-12-01"))
                .contains("One appointment was over without an outcome then. Show it", "What became of it?");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("calendar?asKnownOn=2026-12-01&view=day&day=2026-12-01");
        assertThat(then("asKnownOn=2026-11-30")).doesNotContain("over without an outcome");
        assertThat(then("")).doesNotContain("over without an outcome");
        assertThat(then("asKnownOn=2026-12-03")).contains("is not over yet: ask for an earlier day.", "Add somebody");
    }

    private String then(String query) {
        page.open(Url.ofQuery(query));
        return page.getElement().getTextRecursively();
    }

    private long id(String table) {
        return studio.jdbc()
                .sql("select max(id) from " + table)
                .query(Long.class)
                .single();
    }

    @Test
    void aWholeSeriesIsSuggestedAFortnightApartAndBookedAtOnce() {
        List<ChairTime> times = slots.suggest(plan().id(), new Asked(TUESDAY, 180, TestStudio.STAFF));
        assertThat(times)
                .extracting(ChairTime::startsAt)
                .containsExactly(TEN, Instant.parse("2026-12-15T16:00:00Z"), Instant.parse("2026-12-29T16:00:00Z"));
        slots.book(plan().id(), times);
        assertThat(plan().hasRoom()).isFalse();
        assertThat(slots.suggest(plan().id(), new Asked(TUESDAY, 180, TestStudio.STAFF)))
                .isEmpty();
    }

    @Test
    void whoComesIsOnTheirDayAndLeadsToTheirLead() {
        booked();
        assertThat(shown(Span.WEEK))
                .contains("1 appointment", "10:00–13:00", "Ana Lopez", "Session 1 of 3 · Sam Staff");
        assertThat(page.getElement().getOuterHTML()).contains("leads/" + lead);
        assertThat(shown(Span.DAY)).contains("Sam Staff", "Ana Lopez");
        assertThat(shown(Span.MONTH)).contains("10:00 Ana Lopez", "1 appointment");
        page.show(filter(Span.MONTH).on(TUESDAY.minusDays(2)), null);
        assertThat(text(page)).contains("10:00 Ana Lopez", "0 appointments");
    }

    @Test
    void whatWasDroppedWhereItMayNotBeIsAskedForAReasonAndTheTimeStaysChosen() {
        booked();
        page.show(filter(Span.WEEK), null);
        hands().drop("SESSION:" + session().ref().id(), column(TUESDAY.plusDays(1)), 12 * 60);
        assertThat(text($(CalendarDialog.class).single())).contains("The studio is closed then.");
        assertThat(session().startsAt()).isEqualTo(TEN);
    }

    @Test
    void aMoveIsTakenBack() {
        booked();
        page.show(filter(Span.WEEK), null);
        hands().drop("SESSION:" + session().ref().id(), column(TUESDAY), 12 * 60);
        assertThat(session().startsAt()).isEqualTo(Instant.parse("2026-12-01T18:00:00Z"));
        test($(Button.class).withText("Undo").all().getLast()).click();
        assertThat(session().startsAt()).isEqualTo(TEN);
    }

    @Test
    void whatIsCalledOffFreesItsTimeForWhoeverWaits(@Autowired People people) {
        booked();
        long ben = people.add(Contact.of("Ben Waits", null, "(512) 555-0177"), null)
                .id();
        waiting.add(ben, new Wanted(120, List.of(DayOfWeek.TUESDAY), null, "after work"));
        waiting.add(ana, new Wanted(120, List.of(DayOfWeek.FRIDAY), null, ""));
        assertThat(shown(Span.WEEK))
                .contains("Ben Waits · 120 min · Tue · after work")
                .doesNotContain("would suit");
        test($(NativeButton.class).withText("Move").single()).click();
        test($(Button.class).withText("Call it off").single()).click();
        assertThat(session().status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(text(page)).contains("Free: 1 Dec 2026, 10:00, 180 min · Sam Staff. It would suit:");
        assertThat($(Button.class).withText("Book").all()).hasSize(1);
    }

    @Test
    void whoWaitsIsBookedIntoAFreedTimeByOneClickAndWaitsNoMore() {
        booked();
        waiting.add(ana, new Wanted(120, List.of(), null, ""));
        shown(Span.WEEK);
        test($(NativeButton.class).withText("Move").single()).click();
        test($(Button.class).withText("Call it off").single()).click();
        test($(Button.class).withText("Book").single()).click();
        assertThat($(CalendarDialog.class).all()).isEmpty();
        assertThat(plan().series())
                .filteredOn(one -> one.status() == SessionStatus.SCHEDULED)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.startsAt()).isEqualTo(TEN);
                    assertThat(one.minutes()).isEqualTo(120);
                });
        assertThat(waiting.open()).isEmpty();
    }

    @Test
    void whoIsBookedForLaterComesSoonerByOneClick(@Autowired People people) {
        booked();
        long ben = people.add(Contact.of("Ben Early", null, "(512) 555-0177"), null)
                .id();
        Instant later = Instant.parse("2026-12-15T16:00:00Z");
        treatments.scheduleTouchUp(TouchUp.of(ben), ChairTime.at(later, TestStudio.STAFF));
        waiting.add(ben, new Wanted(120, List.of(), null, ""));
        shown(Span.WEEK);
        test($(NativeButton.class).withText("Move").single()).click();
        test($(Button.class).withText("Call it off").single()).click();
        test($(Button.class).withText("Book").single()).click();
        assertThat($(CalendarDialog.class).all()).isEmpty();
        assertThat(beans.days().appointments().between(TUESDAY, TUESDAY.plusDays(30)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.who().name()).isEqualTo("Ben Early");
                    assertThat(one.stay().startsAt()).isEqualTo(TEN);
                });
        assertThat(waiting.open()).isEmpty();
    }

    @Test
    void theTimeTypedIntoANewAppointmentIsTheOneThatIsBlocked() {
        hands().begin(column(TUESDAY), 12 * 60);
        test($(DateTimePicker.class).single()).setValue(TUESDAY.atTime(14, 0));
        test($(IntegerField.class).single()).setValue(90);
        test($(Button.class).withText("Block this time").single()).click();
        test($(TextField.class).withCaption("Why").single()).setValue("Dentist");
        test($(Button.class).withText("Block").single()).click();
        assertThat(beans.days().blocked().between(TEN, TEN.plusSeconds(36_000)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.stay().startsAt()).isEqualTo(Instant.parse("2026-12-01T20:00:00Z"));
                    assertThat(one.stay().minutes()).isEqualTo(90);
                });
    }

    @Test
    void whoCallsOffLateIsAskedWhatIsKeptOfTheDepositAndBothAreTakenBackTogether() {
        booked();
        studio.clock().setTo("2026-11-30T18:00:00Z");
        shown(Span.WEEK);
        test($(NativeButton.class).withText("Move").single()).click();
        test($(Button.class).withText("Call it off").single()).click();
        assertThat(text($(CalendarDialog.class).single()))
                .contains("With less than 48 hours' notice: it counts as cancelled late.");
        assertThat(session().status()).isEqualTo(SessionStatus.SCHEDULED);
        assertThat(kept().getValue()).isEqualByComparingTo("90");
        test(kept()).setValue(new BigDecimal("50"));
        test($(Button.class).withText("Call off").single()).click();
        assertThat(session().status()).isEqualTo(SessionStatus.CANCELLED_LATE);
        assertThat(ledger.balance(lead).forfeited()).isEqualTo(50_00);
        test($(Button.class).withText("Undo").all().getLast()).click();
        assertThat(session().status()).isEqualTo(SessionStatus.SCHEDULED);
        assertThat(ledger.balance(lead).forfeited()).isZero();
    }

    @Test
    void aNoShowIsWrittenDownOnTheCalendarAndWhatIsKeptIsAsked() {
        booked();
        studio.clock().setTo("2026-12-01T20:00:00Z");
        shown(Span.WEEK);
        test($(NativeButton.class).withText("Move").single()).click();
        test($(Button.class).withText("No-show").single()).click();
        test($(Button.class).withText("No-show").all().getLast()).click();
        assertThat(session().status()).isEqualTo(SessionStatus.MISSED);
        assertThat(ledger.balance(lead).forfeited()).isEqualTo(90_00);
    }

    @Test
    void whatIsDroppedElsewhereTooLateIsAskedFirstAndStaffAreAskedNothingOfMoney() {
        booked();
        studio.clock().setTo("2026-11-30T18:00:00Z");
        page.show(filter(Span.WEEK), null);
        hands().drop("SESSION:" + session().ref().id(), column(TUESDAY), 12 * 60);
        assertThat(session().startsAt()).isEqualTo(TEN);
        assertThat(kept().isEmpty()).isTrue();
        test($(Button.class).withText("Leave it").single()).click();
        studio.actAsStaff();
        hands().drop("SESSION:" + session().ref().id(), column(TUESDAY), 12 * 60);
        assertThat(session().startsAt()).isEqualTo(Instant.parse("2026-12-01T18:00:00Z"));
        assertThat(plan().series())
                .extracting(SessionDetails::status)
                .containsExactlyInAnyOrder(SessionStatus.MOVED_LATE, SessionStatus.SCHEDULED);
    }

    private BigDecimalField kept() {
        return $(BigDecimalField.class).withCaption("Keep of what is held").single();
    }

    @Test
    void whatIsOverWithoutAnOutcomeIsAskedForAndIsNoShow() {
        booked();
        studio.clock().setTo("2026-12-02T18:00:00Z");
        assertThat(shown(Span.WEEK))
                .contains("One appointment is over without an outcome. Show it", "What became of it?");
        assertThat(beans.days().appointments().between(TUESDAY, TUESDAY.plusDays(1)))
                .allMatch(one -> one.what().state() == State.AHEAD
                        && one.lacksOutcome(studio.clock().instant()));
    }

    @Test
    void aLinkShowsInitialsToWhoeverHasItUntilItIsRevoked() {
        booked();
        String token = feeds.make(TestStudio.STAFF, false);
        studio.actAsVisitor();
        Feeding.Sheet sheet = feeding.of(token).orElseThrow();
        assertThat(sheet.text())
                .contains("DTSTART:20261201T160000Z", "A. L. · Session 1 of 3")
                .doesNotContain("Lopez", "attern");
        studio.clock().setTo("2026-11-24T18:00:00Z");
        assertThat(feeding.of(token).orElseThrow().mark()).isEqualTo(sheet.mark());
        assertThat(feeding.of(token + "x")).isEmpty();
        studio.actAsOwner();
        feeds.revoke(feeds.all().getFirst().id());
        assertThat(feeding.of(token)).isEmpty();
    }

    private void booked() {
        treatments.schedule(plan().id(), ChairTime.at(TEN, TestStudio.STAFF), null);
    }

    private PlanDetails plan() {
        return plans.ofLead(lead).orElseThrow();
    }

    private SessionDetails session() {
        return plan().series().stream()
                .filter(one -> one.status() != SessionStatus.MOVED_LATE)
                .findFirst()
                .orElseThrow();
    }

    private Changes hands() {
        return new Changes(
                CalendarPage.of(filter(Span.WEEK), beans), beans, free -> page.show(filter(Span.WEEK), free));
    }

    private static CalendarColumn column(LocalDate day) {
        return CalendarColumn.read(day + "/DAY/").orElseThrow();
    }

    private static CalendarFilter filter(Span span) {
        return new CalendarFilter(span, TUESDAY, null, null, false);
    }

    private String shown(Span span) {
        page.show(filter(span), null);
        return text(page);
    }

    private static String text(Component component) {
        return Objects.requireNonNull(component.getElement().getTextRecursively());
    }
}
