package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import studio.hairline.figures.Pace.Standing;

class PaceTest {

    /** A Monday; the month began on a Sunday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Test
    void daysTheStudioIsClosedAskForNothing() {
        var open = weekdays(400, 2);
        var monday = Pace.of(Usual.Kind.COUNT, 42, open, TODAY, 0);
        var saturday = Pace.of(Usual.Kind.COUNT, 42, open.before(TODAY.minusDays(1)), TODAY.minusDays(2), 0);
        assertThat(monday.shaped()).isTrue();
        assertThat(monday.byNow()).isCloseTo(saturday.byNow(), within(1.0));
        assertThat(monday.byNow()).isCloseTo(20, within(1.0));
    }

    @Test
    void withoutEightWeeksDaysAreCounted() {
        var young = Pace.of(Usual.Kind.COUNT, 30, weekdays(40, 2), TODAY, 0.5);
        assertThat(young.shaped()).isFalse();
        assertThat(young.byNow()).isCloseTo(15.5, within(1e-9));
        assertThat(young.end()).isNull();
        assertThat(young.standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void itsEndIsWhatHasComeAndWhatIsToBeExpectedOfTheRest() {
        var pace = Pace.of(Usual.Kind.COUNT, 42, weekdays(400, 2), TODAY, 0);
        var end = Objects.requireNonNull(pace.end());
        assertThat(pace.soFar()).isEqualTo(22);
        assertThat(end.expected()).isCloseTo(22 + 2 * 11 - 2, within(2.0));
        assertThat(end.likely().low()).isBetween(22.0, 42.0);
        assertThat(pace.standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void aheadAndBehindAreSaidOnlyWhenTheEndLiesClearOfTheGoal() {
        var run = weekdays(400, 2);
        assertThat(Pace.of(Usual.Kind.COUNT, 25, run, TODAY, 0).standing()).isEqualTo(Standing.AHEAD);
        assertThat(Pace.of(Usual.Kind.COUNT, 80, run, TODAY, 0).standing()).isEqualTo(Standing.BEHIND);
        assertThat(Pace.of(Usual.Kind.COUNT, 20, run, TODAY, 0).standing()).isEqualTo(Standing.REACHED);
    }

    @Test
    void nothingAtAllIsNoPaceToSpeakOf() {
        var empty = DailyRun.of(new HashMap<>(), TODAY.plusDays(1));
        assertThat(Pace.of(Usual.Kind.SUM, 100, empty, TODAY, 0.25))
                .isEqualTo(new Pace(100, 0, 100 * 15.25 / 30, null, false));
    }

    /** So many on each weekday, none on weekends, up to and with today. */
    private static DailyRun weekdays(int days, long each) {
        var byDay = new HashMap<LocalDate, Long>();
        for (var back = 0; back < days; back++) {
            var day = TODAY.minusDays(back);
            var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            byDay.put(day, weekend ? 0 : each);
        }
        return DailyRun.of(byDay, TODAY.plusDays(1));
    }
}
