package studio.hairline.chairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.hairline.history.Refusal;
import studio.hairline.operations.OpeningClock;
import studio.hairline.operations.OpeningHours.Hours;

class FreeTimesTest {

    private static final ZoneId AUSTIN = ZoneId.of("America/Chicago");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final OpeningClock CLOCK = new OpeningClock(
            Map.of(DayOfWeek.TUESDAY, new Hours(LocalTime.of(10, 0), LocalTime.of(18, 0))),
            Set.of(TUESDAY.plusWeeks(1)),
            AUSTIN);

    @Test
    void theFirstRoomIsAfterWhatTheArtistHas() {
        Stay has = stay("2026-12-01T10:00", 180, 1L, null);
        assertThat(free(has).first(TUESDAY, TUESDAY.plusDays(20), 180, 1L))
                .contains(stay("2026-12-01T13:00", 180, 1L, null));
    }

    @Test
    void whoFindsNoRoomOnADayComesOnTheNextOneThatIsNoHoliday() {
        Stay has = stay("2026-12-01T12:00", 240, 1L, null);
        assertThat(free(has).first(TUESDAY, TUESDAY.plusDays(20), 180, 1L))
                .contains(stay("2026-12-15T10:00", 180, 1L, null));
        assertThat(free(has).first(TUESDAY, TUESDAY.plusDays(14), 180, 1L)).isEmpty();
    }

    @Test
    void anotherChairIsTakenWhenTheFirstIsNotFree() {
        Stay has = stay("2026-12-01T10:00", 480, 1L, 7L);
        FreeTimes free = new FreeTimes(CLOCK, List.of(new Taken("SESSION:1", has, "")), List.of(7L, 8L), Instant.EPOCH);
        assertThat(free.first(TUESDAY, TUESDAY.plusDays(1), 180, 2L)).contains(stay("2026-12-01T10:00", 180, 2L, 8L));
        assertThat(free.chair(has)).contains(8L);
    }

    @Test
    void weeklyTimeStaysAtItsWallTimeWhenTheClocksChange() {
        LocalDateTime noon = LocalDateTime.parse("2026-10-27T12:00");
        Block lunch = new Block(1L, null, noon, noon.plusHours(1), true, LocalDate.parse("2026-11-10"), "Lunch");
        assertThat(lunch.comes(noon.plusDays(1), noon.plusDays(60))
                        .map(at -> lunch.stay(at, AUSTIN).startsAt()))
                .containsExactly(Instant.parse("2026-11-03T18:00:00Z"), Instant.parse("2026-11-10T18:00:00Z"));
        assertThat(lunch.comes(noon, noon.plusMinutes(30))
                        .map(at -> lunch.stay(at, AUSTIN).startsAt()))
                .containsExactly(Instant.parse("2026-10-27T17:00:00Z"));
    }

    @Test
    void inTheNightTheClocksGoBackThereIsAnHourMoreAndInTheNightTheyGoForwardOneLess() {
        LocalDate autumn = LocalDate.of(2026, 11, 1);
        Instant begins = Instant.parse("2026-11-01T06:00:00Z");
        assertThat(atNight(List.of()).first(autumn, autumn.plusDays(1), 360, 1L))
                .contains(new Stay(begins, 360, 1L, null));
        Taken has = new Taken("SESSION:1", new Stay(begins, 180, 1L, null), "a session");
        assertThat(atNight(List.of(has)).first(autumn, autumn.plusDays(1), 180, 1L))
                .contains(new Stay(Instant.parse("2026-11-01T09:00:00Z"), 180, 1L, null));
        LocalDate spring = LocalDate.of(2026, 3, 8);
        assertThat(atNight(List.of()).first(spring, spring.plusDays(1), 300, 1L))
                .isEmpty();
        assertThat(atNight(List.of()).first(spring, spring.plusDays(1), 240, 1L))
                .contains(new Stay(Instant.parse("2026-03-08T07:00:00Z"), 240, 1L, null));
    }

    @Test
    void thereIsRoomWhileTheStudioIsOpenInAChairItStillHas() {
        FreeTimes free = new FreeTimes(CLOCK, List.of(), List.of(7L), Instant.EPOCH);
        assertThat(free.hasRoom(stay("2026-12-01T10:00", 180, 1L, 7L))).isTrue();
        assertThat(free.hasRoom(stay("2026-12-01T10:00", 180, 1L, 8L))).isFalse();
        assertThat(free.hasRoom(stay("2026-12-01T16:00", 180, 1L, 7L))).isFalse();
        assertThat(free.hasRoom(stay("2026-12-08T10:00", 180, 1L, 7L))).isFalse();
    }

    @Test
    void blockedTimeEndsAfterItBeginsAndSaysWhy() {
        LocalDateTime noon = LocalDateTime.parse("2026-10-27T12:00");
        assertThatThrownBy(() -> new Block(null, null, noon, noon, false, null, "x"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Block(null, null, noon, noon.plusHours(1), false, null, " "))
                .hasMessageContaining("why");
    }

    @Test
    void lessThanTwoDaysIsLate() {
        Instant now = Instant.parse("2026-11-26T18:00:00Z");
        assertThat(Notice.USUAL.isLate(now.plus(Duration.ofHours(48)), now)).isFalse();
        assertThat(Notice.USUAL.isLate(now.plus(Duration.ofHours(48)).minusSeconds(1), now))
                .isTrue();
    }

    /** A studio that opens on Sundays from one to six in the morning. */
    private static FreeTimes atNight(List<Taken> taken) {
        Map<DayOfWeek, Hours> week = Map.of(DayOfWeek.SUNDAY, new Hours(LocalTime.of(1, 0), LocalTime.of(6, 0)));
        return new FreeTimes(new OpeningClock(week, Set.of(), AUSTIN), taken, List.of(), Instant.EPOCH);
    }

    private static FreeTimes free(Stay taken) {
        return new FreeTimes(CLOCK, List.of(new Taken("SESSION:1", taken, "")), List.of(), Instant.EPOCH);
    }

    private static Stay stay(String wallClock, int minutes, Long artist, Long chair) {
        return new Stay(LocalDateTime.parse(wallClock).atZone(AUSTIN).toInstant(), minutes, artist, chair);
    }
}
