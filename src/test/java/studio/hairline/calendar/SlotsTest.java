package studio.hairline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.calendar.Appointment.Ref;
import studio.hairline.calendar.Appointment.Type;
import studio.hairline.chairs.Block;
import studio.hairline.chairs.BlockedTimes;
import studio.hairline.chairs.Chairs;
import studio.hairline.chairs.Stay;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.team.Staffing;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.SeriesSlots;
import studio.hairline.treatments.SeriesSlots.Asked;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;

/** What is suggested, and what is offered to whoever waits, can be booked: on both sides of the clock change. */
@OnBothDatabases
class SlotsTest {

    /** A Tuesday; the clocks go back on 1 November. */
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 27);

    @Autowired
    SeriesSlots slots;

    @Autowired
    Treatments treatments;

    @Autowired
    Moves moves;

    @Autowired
    FreedTimes freed;

    @Autowired
    WaitingList waiting;

    @Autowired
    Appointments appointments;

    @Autowired
    BlockedTimes blocked;

    @Autowired
    Chairs chairs;

    @Autowired
    TestStudio studio;

    private long person;
    private long lead;

    @BeforeEach
    void aStudioThatIsOpenOnTuesdays(@Autowired People people, @Autowired Leads leads) {
        studio.clock().setTo("2026-10-20T18:00:00Z");
        studio.jdbc()
                .sql("insert into opening_hours values (2, '10:00', '18:00')")
                .update();
        person = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null)
                .id();
        LeadRef ref = leads.receive(person, Inquiry.of(studio.clock().instant(), Channel.FORM, Source.WEBSITE, ""));
        lead = ref.id();
        LocalDateTime ten = TUESDAY.atTime(10, 0);
        blocked.add(new Block(TestStudio.STAFF, null, ten, ten.plusHours(1), true, null, "Meeting"));
    }

    @Test
    void aSeriesOverTheClockChangeKeepsItsWallTimeAroundBlockedTimeAndHolidays() {
        closedOn(TUESDAY.plusWeeks(4));
        List<ChairTime> times = slots.suggest(lead, 3, new Asked(TUESDAY, 180, TestStudio.STAFF));
        assertThat(times)
                .extracting(ChairTime::startsAt)
                .containsExactly(
                        Instant.parse("2026-10-27T16:00:00Z"),
                        Instant.parse("2026-11-10T17:00:00Z"),
                        Instant.parse("2026-12-01T17:00:00Z"));
        times.forEach(one -> treatments.scheduleTouchUp(new TouchUp(person, null, 0), one, null));
    }

    @Test
    void aFreedTimeIsOfferedOnTheWeekdayOfTheStudioBeforeAndAfterTheClocksChange() {
        Stay before = free("2026-10-27T16:00:00Z");
        Stay after = free("2026-11-03T17:00:00Z");
        assertThat(freed.ahead(null)).containsExactly(before, after);
        waiting.add(person, new WaitingList.Wanted(120, List.of(DayOfWeek.TUESDAY), null, ""));
        assertThat(waiting.suited(waiting.open(), after)).hasSize(1);
        closedOn(TUESDAY);
        assertThat(freed.ahead(null)).containsExactly(after);
        LocalDateTime noon = TUESDAY.plusWeeks(1).atTime(12, 0);
        blocked.add(new Block(TestStudio.STAFF, null, noon, noon.plusHours(1), false, null, "Dentist"));
        assertThat(freed.ahead(null)).isEmpty();
    }

    @Test
    void whatWasFreedOutsideTheHoursOrByAnArtistWhoLeftIsOfferedToNobody(@Autowired Staffing staffing) {
        free("2026-10-28T16:00:00Z");
        assertThat(freed.ahead(null)).isEmpty();
        Stay left = free("2026-10-27T16:00:00Z");
        assertThat(freed.ahead(null)).containsExactly(left);
        staffing.setArtist(TestStudio.STAFF, false);
        assertThat(freed.ahead(null)).isEmpty();
    }

    @Test
    void whoMovesByAnHourLeavesNoTimeInWhichTheyStillSit() {
        Instant noon = Instant.parse("2026-10-27T17:00:00Z");
        SessionRef session =
                treatments.scheduleTouchUp(new TouchUp(person, null, 0), ChairTime.at(noon, TestStudio.STAFF), null);
        Stay was = new Stay(noon, 180, TestStudio.STAFF, null);
        Stay to = new Stay(noon.plusSeconds(3600), 180, TestStudio.STAFF, null);
        moves.move(new Ref(Type.SESSION, session.id(), session.version()), new Wish(to, null), null);
        assertThat(freed.ahead(was)).isEmpty();
    }

    @Test
    void aTimeLeftInTimeIsOfferedAsLongAsItIsFreeAheadAndWasNoMistake() {
        Stay first = new Stay(Instant.parse("2026-11-03T17:00:00Z"), 180, TestStudio.STAFF, null);
        Stay second = new Stay(Instant.parse("2026-11-10T17:00:00Z"), 120, TestStudio.STAFF, null);
        SessionRef session = treatments.scheduleTouchUp(
                new TouchUp(person, null, 0), ChairTime.at(first.startsAt(), TestStudio.STAFF), null);
        Ref moved = moves.move(new Ref(Type.SESSION, session.id(), session.version()), new Wish(second, null), null);
        assertThat(freed.ahead(null)).containsExactly(first);
        Stay third = new Stay(Instant.parse("2026-11-17T17:00:00Z"), 120, TestStudio.STAFF, null);
        moves.move(moved, new Wish(third, null), null);
        assertThat(freed.ahead(null)).containsExactly(first, second);
        treatments.scheduleTouchUp(
                new TouchUp(person, null, 0), ChairTime.at(first.startsAt(), TestStudio.STAFF), null);
        assertThat(freed.ahead(null)).containsExactly(second);
        studio.clock().setTo("2026-11-10T18:00:00Z");
        assertThat(freed.ahead(null)).isEmpty();
    }

    @Test
    void aTimeLeftInTwoChairsIsOfferedOnceAndAsLongAsTheLongest() {
        Stay stay = new Stay(Instant.parse("2026-11-03T17:00:00Z"), 180, TestStudio.STAFF, null);
        chairs.add("Window");
        long chair = chairs.active().getFirst().id();
        ChairTime shorter = new ChairTime(stay.startsAt(), 60, TestStudio.STAFF, chair);
        treatments.cancel(treatments.scheduleTouchUp(new TouchUp(person, null, 0), shorter, null));
        ChairTime longer = new ChairTime(stay.startsAt(), 180, TestStudio.STAFF, null);
        treatments.cancel(treatments.scheduleTouchUp(new TouchUp(person, null, 0), longer, null));
        assertThat(freed.ahead(null)).containsExactly(stay);
    }

    @Test
    void aMoveThatWasTakenBackLeavesNoTime() {
        Stay first = new Stay(Instant.parse("2026-11-03T17:00:00Z"), 180, TestStudio.STAFF, null);
        Stay wrong = new Stay(Instant.parse("2026-11-10T17:00:00Z"), 180, TestStudio.STAFF, null);
        treatments.scheduleTouchUp(
                new TouchUp(person, null, 0), ChairTime.at(first.startsAt(), TestStudio.STAFF), null);
        Appointment before =
                appointments.between(TUESDAY.plusWeeks(1), TUESDAY.plusWeeks(2)).getFirst();
        moves.back(moves.move(before.ref(), new Wish(wrong, null), null), before, null);
        assertThat(freed.ahead(null)).isEmpty();
    }

    private Stay free(String start) {
        Stay stay = new Stay(Instant.parse(start), 180, TestStudio.STAFF, null);
        SessionRef session = treatments.scheduleTouchUp(
                new TouchUp(person, null, 0), ChairTime.at(stay.startsAt(), TestStudio.STAFF), "As they ask for it");
        treatments.cancel(session);
        return stay;
    }

    private void closedOn(LocalDate day) {
        studio.jdbc()
                .sql("insert into holidays (holiday_day, name) values (?, 'Holiday')")
                .param(day)
                .update();
    }
}
