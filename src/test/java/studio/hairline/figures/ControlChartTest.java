package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ControlChartTest {

    private static final YearMonth FIRST = YearMonth.of(2023, 1);
    private static final int STUDIOS = 2_000;

    @Test
    void theLimitsAreThreeStandardDeviationsOfChanceAroundTheMean() {
        var quiet = new MonthRun(YearMonth.of(2025, 1), Collections.nCopies(13, 100L));
        var point = ControlChart.of(Usual.Kind.COUNT, quiet).points().getLast();
        assertThat(point.expected()).isCloseTo(100 * 31 / 30.43, within(2.0));
        assertThat(point.limits().high() - point.expected())
                .isCloseTo(3 * Math.sqrt(point.expected()) * 1.0, within(4.0));
    }

    @Test
    void anIndividualsChartIsDrawnAt266MeanMovingRanges() {
        var distances = List.of(10.0, 12.0, 9.0, 13.0);
        assertThat(3 * Usual.spread(distances)).isCloseTo(2.66 * 3, within(0.01));
    }

    @Test
    void twelveMonthsBeforeTheLastAreNeeded() {
        assertThat(ControlChart.of(Usual.Kind.COUNT, new MonthRun(FIRST, Collections.nCopies(12, 30L)))
                        .last())
                .isEqualTo(Signal.NOT_ENOUGH);
        assertThat(ControlChart.of(Usual.Kind.COUNT, new MonthRun(FIRST, Collections.nCopies(13, 30L)))
                        .last())
                .isEqualTo(Signal.NOISE);
    }

    @Test
    void quietStudiosAreSeldomCalledAnythingElse() {
        assertThat(called(36, place -> 30)).isLessThan(0.035);
        assertThat(called(60, place -> 12)).isLessThan(0.035);
    }

    @Test
    void aSeasonIsNotCalledAChange() {
        assertThat(called(60, place -> 40 * (1 + 0.3 * Math.sin(place * Math.PI / 6))))
                .isLessThan(0.06);
    }

    @Test
    void aMonthOfTwiceAsManyIsFound() {
        assertThat(called(36, place -> place == 35 ? 60 : 30)).isGreaterThan(0.9);
    }

    @Test
    void eightMonthsOfAQuarterMoreAreFound() {
        assertThat(called(36, place -> place >= 28 ? 40 : 30)).isGreaterThan(0.3);
    }

    @Test
    void ratesAreJudgedByTheirN() {
        var all = new MonthRun(FIRST, Collections.nCopies(24, 50L));
        var hits = IntStream.range(0, 24)
                .mapToObj(i -> i == 23 ? 40L : 14L + i % 3)
                .toList();
        var chart = ControlChart.of(new MonthRun(FIRST, hits), all);
        assertThat(chart.last()).isEqualTo(Signal.UP);
        assertThat(chart.points().getFirst().signal()).isEqualTo(Signal.NOISE);
    }

    @Test
    void twoQuietYearsAreSeldomCalledDifferent() {
        var dice = new SplittableRandom(7);
        var wrong = IntStream.range(0, STUDIOS)
                .filter(i -> {
                    var run = run(36, place -> 30, dice);
                    var now = run.values().subList(24, 36).stream()
                            .mapToLong(v -> v)
                            .sum();
                    var before = run.values().subList(12, 24).stream()
                            .mapToLong(v -> v)
                            .sum();
                    return Usual.of(Usual.Kind.COUNT, run)
                            .between(before, year(2024), now, year(2025))
                            .isChange();
                })
                .count();
        assertThat(wrong / (double) STUDIOS).isLessThan(0.005);
    }

    @Test
    void aFifthMoreInAYearOfManyIsUp() {
        var usual = Usual.of(Usual.Kind.COUNT, run(36, place -> 100, new SplittableRandom(3)));
        assertThat(usual.between(1_200, year(2024), 1_500, year(2025))).isEqualTo(Signal.UP);
        assertThat(usual.between(1_200, year(2024), 1_240, year(2025))).isEqualTo(Signal.NOISE);
        assertThat(usual.between(1_500, year(2024), 1_200, year(2025))).isEqualTo(Signal.DOWN);
    }

    @Test
    void noiseIsNotTakenForASeason() {
        var season = Season.of(run(48, place -> 30, new SplittableRandom(5)));
        assertThat(season.indices()).allSatisfy(index -> assertThat(index).isBetween(0.85, 1.15));
    }

    @Test
    void anAugustOfHalfAsManyMoreIsTheSeason() {
        var season = Season.of(run(48, place -> place % 12 == 7 ? 150 : 100, new SplittableRandom(5)));
        assertThat(season.of(Month.AUGUST)).isBetween(1.25, 1.6);
        assertThat(season.indices().stream().mapToDouble(d -> d).sum()).isCloseTo(12, within(0.01));
    }

    @Test
    void withoutTwoYearsThereIsNoSeason() {
        assertThat(Season.of(run(23, place -> 30, new SplittableRandom(5))).isKnown())
                .isFalse();
    }

    @Test
    void theHalfMonthAStudioBeganInAndTheRunningOneAreLeftOut() {
        var run = MonthRun.of(
                Map.of(LocalDate.of(2026, 1, 1), 3L, LocalDate.of(2026, 3, 1), 9L, LocalDate.of(2026, 4, 1), 2L),
                YearMonth.of(2026, 4));
        assertThat(run).isEqualTo(new MonthRun(YearMonth.of(2026, 2), List.of(0L, 9L)));
    }

    private static double called(int months, IntToDoubleFunction mean) {
        var dice = new SplittableRandom(20_261_126);
        var called = IntStream.range(0, STUDIOS)
                .filter(i -> ControlChart.of(Usual.Kind.COUNT, run(months, mean, dice))
                        .last()
                        .isChange())
                .count();
        return called / (double) STUDIOS;
    }

    private static MonthRun run(int months, IntToDoubleFunction mean, SplittableRandom dice) {
        return new MonthRun(
                FIRST,
                IntStream.range(0, months)
                        .mapToObj(place -> poisson(mean.applyAsDouble(place), dice))
                        .toList());
    }

    /** D. E. Knuth, The Art of Computer Programming 2, 3.4.1. */
    private static long poisson(double mean, SplittableRandom dice) {
        var product = dice.nextDouble();
        long many = 0;
        while (product > Math.exp(-mean)) {
            product *= dice.nextDouble();
            many++;
        }
        return many;
    }

    private static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }
}
