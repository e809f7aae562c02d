package studio.hairline.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import studio.hairline.operations.OpeningHours.Hours;

class OpeningClockTest {

    private static final ZoneId AUSTIN = ZoneId.of("America/Chicago");
    private static final Hours TEN_TO_SIX = Hours.SUGGESTED;
    private static final Map<DayOfWeek, Hours> EVERY_DAY = everyDay(TEN_TO_SIX);

    private final OpeningClock clock = new OpeningClock(
            Map.of(DayOfWeek.TUESDAY, TEN_TO_SIX, DayOfWeek.FRIDAY, TEN_TO_SIX),
            Set.of(LocalDate.of(2026, 6, 19)),
            AUSTIN);

    @Test
    void theNightDoesNotPass() {
        OpeningClock daily = new OpeningClock(EVERY_DAY, Set.of(), AUSTIN);
        assertThat(daily.between(at("2026-06-16T17:30"), at("2026-06-17T10:15")))
                .isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void closedWeekdaysAndHolidaysDoNotPass() {
        assertThat(clock.between(at("2026-06-16T17:00"), at("2026-06-23T11:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void nothingPassesBackwards() {
        assertThat(clock.between(at("2026-06-16T12:00"), at("2026-06-16T11:00")))
                .isZero();
    }

    @Test
    void withoutOpeningHoursTheWallClockIsAllThereIs() {
        OpeningClock wall = new OpeningClock(Map.of(), Set.of(), AUSTIN);
        assertThat(wall.between(at("2026-06-16T23:00"), at("2026-06-17T01:00"))).isEqualTo(Duration.ofHours(2));
        assertThat(wall.before(at("2026-06-17T01:00"), Duration.ofHours(2))).isEqualTo(at("2026-06-16T23:00"));
    }

    @Test
    void theNightTheClocksGoForwardLosesAnHour() {
        OpeningClock nights =
                new OpeningClock(everyDay(new Hours(LocalTime.of(1, 0), LocalTime.of(4, 0))), Set.of(), AUSTIN);
        assertThat(nights.between(at("2026-03-08T00:00"), at("2026-03-09T00:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(nights.between(at("2026-03-07T00:00"), at("2026-03-08T00:00")))
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void theNightTheClocksGoBackHasAnHourMore() {
        OpeningClock nights =
                new OpeningClock(everyDay(new Hours(LocalTime.of(0, 30), LocalTime.of(4, 0))), Set.of(), AUSTIN);
        assertThat(nights.between(at("2026-11-01T00:00"), at("2026-11-02T00:00")))
                .isEqualTo(Duration.ofMinutes(270));
    }

    @Test
    void hoursThatTheNightSwallowedAreNoTime() {
        OpeningClock nights =
                new OpeningClock(everyDay(new Hours(LocalTime.of(2, 30), LocalTime.of(3, 0))), Set.of(), AUSTIN);
        assertThat(nights.between(at("2026-03-08T00:00"), at("2026-03-09T00:00")))
                .isZero();
    }

    @Test
    void whatIsOverAnHourSinceThisMorningCameLastEvening() {
        OpeningClock daily = new OpeningClock(EVERY_DAY, Set.of(), AUSTIN);
        assertThat(daily.before(at("2026-06-17T10:15"), Duration.ofHours(1))).isEqualTo(at("2026-06-16T17:15"));
    }

    @Property(tries = 300)
    void stretchesAddUp(
            @ForAll @IntRange(max = 500_000) int first,
            @ForAll @IntRange(max = 30_000) int then,
            @ForAll @IntRange(max = 30_000) int more) {
        OpeningClock nights = nights();
        Instant from = YEAR.plus(Duration.ofMinutes(first));
        Instant middle = from.plus(Duration.ofMinutes(then));
        Instant until = middle.plus(Duration.ofMinutes(more));
        assertThat(nights.between(from, middle).plus(nights.between(middle, until)))
                .isEqualTo(nights.between(from, until))
                .isLessThanOrEqualTo(Duration.between(from, until));
    }

    @Property(tries = 300)
    void lookingBackFindsTheInstantSinceWhichSoMuchPassed(
            @ForAll @IntRange(min = 100_000, max = 500_000) int at, @ForAll @IntRange(min = 1, max = 5_000) int open) {
        OpeningClock nights = nights();
        Instant until = YEAR.plus(Duration.ofMinutes(at));
        Instant since = nights.before(until, Duration.ofMinutes(open));
        assertThat(nights.between(since, until)).isEqualTo(Duration.ofMinutes(open));
        assertThat(nights.between(since.plusSeconds(1), until)).isLessThan(Duration.ofMinutes(open));
    }

    private static final Instant YEAR = Instant.parse("2026-01-01T06:00:00Z");

    /** Open through the hours in which the clocks change, closed on Mondays and in the first days of each month. */
    private static OpeningClock nights() {
        Map<DayOfWeek, Hours> week = everyDay(new Hours(LocalTime.of(1, 15), LocalTime.of(13, 0)));
        week.remove(DayOfWeek.MONDAY);
        Set<LocalDate> closed = java.util.stream.IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(month ->
                        java.util.stream.IntStream.rangeClosed(1, 3).mapToObj(day -> LocalDate.of(2026, month, day)))
                .collect(Collectors.toSet());
        return new OpeningClock(week, closed, AUSTIN);
    }

    private static Map<DayOfWeek, Hours> everyDay(Hours hours) {
        return Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> hours));
    }

    private static Instant at(String wallClock) {
        return java.time.LocalDateTime.parse(wallClock).atZone(AUSTIN).toInstant();
    }
}
