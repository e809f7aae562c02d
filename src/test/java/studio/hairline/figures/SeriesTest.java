package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({"1, DAY", "31, DAY", "32, WEEK", "182, WEEK", "183, MONTH"})
    void theLongerThePeriodTheWiderTheBars(int days, Bucket bucket) {
        assertThat(Bucket.fitting(new Period(FIRST, FIRST.plusDays(days)))).isEqualTo(bucket);
    }

    @Test
    void weeksStartOnMondayAndAreClippedToThePeriod() {
        var period = Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 10));

        assertThat(Bucket.WEEK.slots(period))
                .extracting(Slot::label)
                .startsWith("1–4 Oct 2026", "5–11 Oct 2026")
                .endsWith("2–8 Nov 2026", "9–10 Nov 2026");
    }

    @Test
    void twoJanuariesAreTwoBars() {
        var period = Period.of(FIRST, LocalDate.of(2027, 1, 31));

        assertThat(Bucket.MONTH.slots(period))
                .extracting(Slot::label)
                .doesNotHaveDuplicates()
                .hasSize(13);
        assertThat(Series.of(period, Map.of(FIRST, 2L, FIRST.plusYears(1), 3L)).values())
                .startsWith(2L, 0L)
                .endsWith(0L, 3L);
    }

    @Test
    void quietDaysAreDrawnAsZero() {
        var week = new Period(FIRST, FIRST.plusDays(7));

        assertThat(Series.of(week, Map.of(FIRST.plusDays(2), 4L)).values()).containsExactly(0L, 0L, 4L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aDayOutsideThePeriodIsRefusedRatherThanLost() {
        var week = new Period(FIRST, FIRST.plusDays(7));

        assertThatThrownBy(() -> Series.of(week, Map.of(FIRST.plusDays(7), 1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Series.of(week, Map.of(FIRST.minusDays(1), 1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allTimeIsDrawnFromTheFirstValueToTheLast() {
        var series = Series.of(Period.ALL_TIME, Map.of(FIRST, 1L, LocalDate.of(2026, 12, 31), 1L));

        assertThat(series.points()).hasSize(12);
        assertThat(Series.of(Period.ALL_TIME, Map.of()).points()).isEmpty();
    }

    @Property
    void slotsCoverTheirPeriodWithoutHoleOrOverlap(
            @ForAll Bucket bucket,
            @ForAll @IntRange(max = 3000) int start,
            @ForAll @IntRange(min = 1, max = 900) int length) {
        var from = FIRST.plusDays(start);
        var period = new Period(from, from.plusDays(length));
        var next = from;
        for (var slot : bucket.slots(period)) {
            assertThat(slot.period().from()).isEqualTo(next);
            assertThat(slot.period().days()).isPositive();
            next = slot.period().until();
        }
        assertThat(next).isEqualTo(period.until());
    }

    @Property
    void aSeriesLosesNothing(@ForAll @IntRange(min = 1, max = 900) int length, @ForAll @IntRange(max = 99) int seed) {
        var period = new Period(FIRST, FIRST.plusDays(length));
        var byDay = new HashMap<LocalDate, Long>();
        period.from().datesUntil(period.until()).forEach(day -> byDay.put(day, (day.toEpochDay() * 31 + seed) % 7));

        assertThat(Series.of(period, byDay).total())
                .isEqualTo(byDay.values().stream().mapToLong(Long::longValue).sum());
    }
}
