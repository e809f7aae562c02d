package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.chairs.Block;
import studio.hairline.chairs.BlockedTimes;
import studio.hairline.chairs.Chairs;
import studio.hairline.chairs.Stay;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.ConsultationPlace.Wish;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadUndo;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.tallies.Tallies;
import studio.hairline.team.Acting;
import studio.hairline.team.Role;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

/** Nobody is in two places at once, however they got there. */
@OnBothDatabases
class DiaryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-12-01T16:00:00Z");

    @Autowired
    Treatments treatments;

    @Autowired
    Consultations consultations;

    @Autowired
    SessionFile file;

    @Autowired
    SessionRows rows;

    @Autowired
    BlockedTimes blocked;

    @Autowired
    Chairs chairs;

    @Autowired
    Leads leads;

    @Autowired
    People people;

    @Autowired
    History history;

    @Autowired
    Acting acting;

    @Autowired
    TestStudio studio;

    private long person;

    @BeforeEach
    void somebodyWrites() {
        studio.clock().setTo(NOW.toString());
        person = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null)
                .id();
        chairs.add("Window");
    }

    @Test
    void anArtistIsNotWithTwoPeopleAtOnce() {
        touchUp(at(0, TestStudio.STAFF, null));
        assertThatThrownBy(() -> touchUp(at(120, TestStudio.STAFF, null)))
                .isInstanceOf(Refusal.class)
                .hasMessage("Sam Staff has a session from 10:00 to 13:00. Choose another time or another artist.");
        touchUp(at(180, TestStudio.STAFF, null));
        touchUp(at(0, null, null));
    }

    @Test
    void aChairTakesOnePersonAtATimeWhoeverTreatsThem() {
        long chair = chairs.active().getFirst().id();
        touchUp(at(0, TestStudio.STAFF, chair));
        assertThatThrownBy(() -> touchUp(at(60, TestStudio.OWNER, chair)))
                .hasMessageContaining("Window has a session")
                .hasMessageContaining("another chair");
    }

    @Test
    void aConsultationTakesTheArtistAsWellUntilItIsCalledOff() {
        long meeting = consultations.book(received(), ConsultationKind.VIDEO, wish(0, null), NOW);
        assertThatThrownBy(() -> touchUp(at(-170, TestStudio.STAFF, null))).hasMessageContaining("a consultation");
        consultations.cancel(meeting);
        touchUp(at(-170, TestStudio.STAFF, null));
    }

    @Test
    void twoWhoBookTheSameTimeAtOnceGetItOnce() throws Exception {
        Callable<Boolean> books = () -> acting.as(new Owner(), () -> {
            try {
                touchUp(at(0, TestStudio.STAFF, null));
                return true;
            } catch (Refusal taken) {
                return false;
            }
        });
        int done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (var one : threads.invokeAll(List.of(books, books, books, books))) {
                done += one.get() ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(1);
    }

    @Test
    void blockedTimeIsKeptFreeEachWeekUntilItIsTakenOut() {
        LocalDateTime noon = LocalDateTime.parse("2026-11-24T12:00");
        blocked.add(new Block(TestStudio.STAFF, null, noon, noon.plusHours(1), true, null, "Lunch"));
        assertThatThrownBy(() -> touchUp(at(0, TestStudio.STAFF, null)))
                .hasMessageContaining("blocked time (Lunch) from 12:00 to 13:00");
        touchUp(at(0, TestStudio.OWNER, null));
        var lunch = blocked.between(TUESDAY_TEN, TUESDAY_TEN.plus(Duration.ofHours(8)));
        assertThat(lunch).hasSize(1);
        blocked.remove(lunch.getFirst().id());
        touchUp(at(0, TestStudio.STAFF, null));
    }

    @Test
    void aDayOffOfTheStudioIsForEverybody() {
        LocalDateTime day = LocalDateTime.parse("2026-12-01T00:00");
        blocked.add(new Block(null, null, day, day.plusDays(1), false, null, "Painters"));
        assertThatThrownBy(() -> touchUp(at(0, null, null))).hasMessageContaining("The studio has blocked time");
    }

    @Test
    void whileTheStudioIsClosedOneSaysWhyAndTheHistoryKeepsIt() {
        studio.jdbc()
                .sql("insert into opening_hours values (2, '10:00', '18:00')")
                .update();
        touchUp(at(0, TestStudio.STAFF, null));
        ChairTime late = at(6 * 60, TestStudio.STAFF, null);
        assertThatThrownBy(() -> touchUp(late)).hasMessageContaining("closed then");
        SessionRef booked = treatments.scheduleTouchUp(new TouchUp(person, null, 0), late, "Works all day");
        assertThat(history.ofSession(booked.id(), 1)
                        .getFirst()
                        .happening()
                        .change()
                        .after())
                .containsEntry("reason", "Works all day");
    }

    @Test
    void movingIsCheckedAndASessionIsNotInItsOwnWay() {
        SessionRef first = touchUp(at(0, TestStudio.STAFF, null));
        SessionRef second = touchUp(at(240, TestStudio.STAFF, null));
        SessionRef moved = treatments.move(first, at(30, TestStudio.STAFF, null), null);
        assertThatThrownBy(() -> treatments.move(moved, at(120, TestStudio.STAFF, null), null))
                .hasMessageContaining("from 14:00 to 17:00");
        treatments.cancel(second);
        treatments.move(moved, at(120, TestStudio.STAFF, null), null);
    }

    @Test
    void whoCallsOffLessThanTwoDaysBeforeDoesItLate() {
        SessionRef early = touchUp(at(0, null, null));
        SessionRef late = touchUp(new ChairTime(NOW.plus(Duration.ofHours(47)), 180, null));
        treatments.cancel(early);
        treatments.cancel(late);
        assertThat(file.of(early.id()).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(file.of(late.id()).status()).isEqualTo(SessionStatus.CANCELLED_LATE);
    }

    @Test
    void aConsultationThatMovesStaysAsMovedAndItsBookingIsTakenBackAsAWhole(
            @Autowired LeadUndo undo, @Autowired LeadFile leadFile) {
        LeadRef lead = received();
        long meeting = consultations.book(lead, ConsultationKind.VIDEO, wish(0, null), NOW);
        consultations.move(meeting, wish(15, null));
        assertThat(consultations.ofLead(lead.id()))
                .extracting(one -> one.outcome())
                .containsExactly(ConsultationOutcome.MOVED, ConsultationOutcome.BOOKED);
        assertThatThrownBy(() -> consultations.move(meeting, wish(30, null))).hasMessageContaining("outcome already");
        undo.back(leadFile.of(lead.id()).ref(), lead.version());
        assertThat(consultations.ofLead(lead.id())).isEmpty();
    }

    @Test
    void aTimeASessionLeavesLateStaysAsMovedLateAndTheSessionGoesOn() {
        SessionRef soon = touchUp(new ChairTime(NOW.plus(Duration.ofHours(20)), 180, TestStudio.STAFF, null));
        SessionRef moved = treatments.move(soon, at(0, TestStudio.STAFF, null), null);
        assertThat(statuses()).containsExactlyInAnyOrder(SessionStatus.SCHEDULED, SessionStatus.MOVED_LATE);
        assertThat(file.of(moved.id()).startsAt()).isEqualTo(TUESDAY_TEN);
        touchUp(new ChairTime(NOW.plus(Duration.ofHours(20)), 180, TestStudio.STAFF, null));
    }

    @Test
    void aSessionMovedInTimeOrToAnotherChairOrBackAgainLeavesNothingBehind() {
        SessionRef later = touchUp(at(0, TestStudio.STAFF, null));
        treatments.move(later, at(60, TestStudio.STAFF, null), null);
        ChairTime soon = new ChairTime(NOW.plus(Duration.ofHours(20)), 180, TestStudio.STAFF, null);
        SessionRef one = touchUp(soon);
        long chair = chairs.active().getFirst().id();
        one = treatments.move(one, new ChairTime(soon.startsAt(), 180, TestStudio.STAFF, chair), null);
        assertThat(statuses()).containsExactly(SessionStatus.SCHEDULED, SessionStatus.SCHEDULED);
        one = treatments.move(one, at(300, TestStudio.STAFF, null), null);
        treatments.move(one, soon, "Taken back");
        assertThat(statuses()).containsExactly(SessionStatus.SCHEDULED, SessionStatus.SCHEDULED);
    }

    @Test
    void aMovedSessionCountsAsDueWhereItWasAndIsNoShowAndTheTalliesAgree(@Autowired Tallies tallies) {
        SessionRef soon = touchUp(new ChairTime(NOW.plus(Duration.ofHours(20)), 180, TestStudio.STAFF, null));
        treatments.move(soon, at(0, TestStudio.STAFF, null), null);
        studio.clock().setTo("2026-12-05T18:00:00Z");
        assertThat(count(SessionMeasure.SESSIONS_DUE)).isEqualTo(2);
        assertThat(count(SessionMeasure.SESSIONS_BOOKED)).isEqualTo(1);
        assertThat(count(SessionMeasure.SESSIONS_MISSED)).isZero();
        assertThat(new TallyTable(studio).lines()).isNotEmpty();
        assertThat(tallies.mend()).as("sums that are not those of the rows").isZero();
    }

    @Test
    void anAppointmentKeepsItsWallTimeOnBothSidesOfTheClockChange() {
        studio.clock().setTo("2026-10-20T18:00:00Z");
        SessionRef before = touchUp(tenOClock(LocalDate.of(2026, 10, 31)));
        SessionRef after = touchUp(tenOClock(LocalDate.of(2026, 11, 2)));
        assertThat(file.of(before.id()).startsAt()).isEqualTo("2026-10-31T15:00:00Z");
        assertThat(file.of(after.id()).startsAt()).isEqualTo("2026-11-02T16:00:00Z");
        SessionRef moved = treatments.move(before, tenOClock(LocalDate.of(2026, 11, 3)), null);
        assertThat(file.of(moved.id()).startsAt().atZone(ZONE).toLocalTime()).hasToString("10:00");
    }

    private static ChairTime tenOClock(LocalDate day) {
        return new ChairTime(day.atTime(10, 0).atZone(ZONE).toInstant(), 180, TestStudio.STAFF, null);
    }

    private long count(SessionMeasure measure) {
        return rows.count(SessionFilter.of(measure));
    }

    private List<SessionStatus> statuses() {
        return studio.jdbc()
                .sql("select status from sessions order by id")
                .query((row, n) -> SessionStatus.valueOf(row.getString(1)))
                .list();
    }

    /** Each of somebody else, whose scalp need not heal. */
    private SessionRef touchUp(ChairTime when) {
        long somebody = people.add(Contact.of("Ana Lopez", null, null), null).id();
        return treatments.scheduleTouchUp(new TouchUp(somebody, null, 0), when);
    }

    private LeadRef received() {
        return leads.receive(person, Inquiry.of(NOW.minusSeconds(600), Channel.FORM, Source.WEBSITE, ""));
    }

    private static Wish wish(int minutes, @Nullable Long chair) {
        return new Wish(new Stay(TUESDAY_TEN.plus(Duration.ofMinutes(minutes)), 30, TestStudio.STAFF, chair));
    }

    private static ChairTime at(int minutes, @Nullable Long artist, @Nullable Long chair) {
        return new ChairTime(TUESDAY_TEN.plus(Duration.ofMinutes(minutes)), 180, artist, chair);
    }

    private record Owner() implements studio.hairline.team.SignedIn {

        @Override
        public long id() {
            return TestStudio.OWNER;
        }

        @Override
        public String displayName() {
            return "Olivia Owner";
        }

        @Override
        public Role role() {
            return Role.OWNER;
        }
    }
}
