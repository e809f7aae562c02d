package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The band holds what it promises in many simulated studios, and the back-test says how well it did. */
class ForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);
    private static final List<Integer> HORIZONS = List.of(30, 60, 90);
    private static final int STUDIOS = 160;

    /** How studios go: inquiries a day, so many days from today; in which season today is differs from one to another. */
    enum Course {
        FLAT((day, turn) -> 1.0),
        FEW((day, turn) -> 0.2),
        GROWING((day, turn) -> Math.pow(1.4, day / 365.0)),
        SHRINKING((day, turn) -> Math.pow(0.6, day / 365.0)),
        SEASONAL((day, turn) -> 1.3 * season(day + turn)),
        SEASONAL_AND_GROWING((day, turn) -> Math.pow(1.3, day / 365.0) * season(day + turn)),
        RAISED_HALF_A_YEAR_AGO((day, turn) -> day > -200 ? 1.5 : 1.0),
        CLOSED_TWO_DAYS_A_WEEK((day, turn) -> Math.floorMod(day, 7) < 2 ? 0 : 1.4);

        private final ToDoubleBiFunction<Integer, Integer> mean;

        Course(ToDoubleBiFunction<Integer, Integer> mean) {
            this.mean = mean;
        }

        private static double season(int day) {
            return 1 + 0.3 * Math.sin(2 * Math.PI * day / 365.25);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTruthLiesInTheBandInAboutEightOfTenStudios(Course course) {
        var dice = new SplittableRandom(20_261_127 + course.ordinal());
        var hits = new int[HORIZONS.size()];
        for (var studio = 0; studio < STUDIOS; studio++) {
            var all = days(course, -760, 90, dice);
            var model = ForecastModel.of(Usual.Kind.COUNT, all.before(TODAY)).orElseThrow();
            for (var place = 0; place < hits.length; place++) {
                var forecast = model.ahead(HORIZONS.get(place));
                hits[place] += forecast.likely().contains(all.sum(forecast.days())) ? 1 : 0;
            }
        }
        assertThat(IntStream.of(hits).mapToObj(hit -> hit / (double) STUDIOS))
                .as("in 30, 60 and 90 days")
                .allSatisfy(share -> assertThat(share).isBetween(0.68, 0.95));
    }

    @Test
    void sumsOfMoneyLieInTheBandToo() {
        var dice = new SplittableRandom(7);
        var hits = 0;
        for (var studio = 0; studio < STUDIOS; studio++) {
            var sums = new HashMap<LocalDate, Long>();
            for (var day = -700; day < 60; day++) {
                sums.put(TODAY.plusDays(day), poisson(0.5, dice) * (40_000 + dice.nextInt(200_000)));
            }
            var all = DailyRun.of(sums, TODAY.plusDays(60));
            var forecast = ForecastModel.of(Usual.Kind.SUM, all.before(TODAY))
                    .orElseThrow()
                    .ahead(60);
            hits += forecast.likely().contains(all.sum(forecast.days())) ? 1 : 0;
        }
        assertThat(hits / (double) STUDIOS).isBetween(0.72, 0.92);
    }

    @Test
    void theBackTestFindsWhatTheBandPromises() {
        var dice = new SplittableRandom(11);
        var within = IntStream.range(0, 60)
                .mapToObj(studio -> test(days(Course.FLAT, -1_000, 0, dice)).within())
                .reduce(new Rate(0, 0), (one, more) -> new Rate(one.hits() + more.hits(), one.n() + more.n()));
        assertThat(within.value().orElseThrow()).isBetween(0.76, 0.92);
    }

    @Test
    void aSeasonIsForeseenBetterThanByCarryingOn() {
        var dice = new SplittableRandom(13);
        var tests = IntStream.range(0, 40)
                .mapToObj(studio -> test(days(Course.SEASONAL, -1_800, 0, dice)))
                .toList();
        assertThat(tests.stream().mapToDouble(BackTest::miss).average().orElseThrow())
                .isLessThan(tests.stream()
                        .mapToDouble(BackTest::missCarriedOn)
                        .average()
                        .orElseThrow());
        assertThat(tests.stream().mapToDouble(BackTest::miss).average().orElseThrow())
                .isLessThan(tests.stream()
                        .mapToDouble(BackTest::missLastYear)
                        .average()
                        .orElseThrow());
    }

    @Test
    void aTryKnowsNothingOfWhatCameLater() {
        var known = days(Course.FLAT, -600, 0, new SplittableRandom(17));
        var later = new HashMap<LocalDate, Long>();
        for (var day = known.from(); day.isBefore(TODAY); day = day.plusDays(1)) {
            later.put(day, day.isBefore(TODAY.minusDays(30)) ? known.on(day) : 1_000L);
        }
        assertThat(test(DailyRun.of(later, TODAY)).tries().getFirst().forecast())
                .isEqualTo(test(known).tries().getFirst().forecast());
        assertThat(test(DailyRun.of(later, TODAY)).tries().getFirst().isWithin())
                .isFalse();
    }

    @Test
    void nineStretchesOfThirtyDaysAreNeeded() {
        var dice = new SplittableRandom(19);
        assertThat(ForecastModel.of(Usual.Kind.COUNT, days(Course.FLAT, -260, 0, dice)))
                .isEmpty();
        assertThat(ForecastModel.of(Usual.Kind.COUNT, days(Course.FLAT, -290, 0, dice)))
                .isPresent();
        assertThat(ForecastModel.of(Usual.Kind.COUNT, DailyRun.of(Map.of(), TODAY)))
                .isEmpty();
    }

    @Test
    void aDayTheStudioIsClosedIsWorthAlmostNothing() {
        var shape = Shape.of(days(Course.CLOSED_TWO_DAYS_A_WEEK, -400, 0, new SplittableRandom(23)));
        var week = new Period(TODAY, TODAY.plusDays(7));
        assertThat(shape.weight(new Period(TODAY, TODAY.plusDays(2)))).isLessThan(0.1 * shape.weight(week));
        assertThat(shape.weight(week)).isCloseTo(7 / MonthRun.DAYS, within(0.02));
    }

    @Test
    void withoutTrendAnErrorGrowsAsTheLevelKeepsItsPart() {
        var plain = new Smoothing(10, 0, new Smoothing.Gains(0.3, 0), 1, 20);
        assertThat(plain.grown(1)).isEqualTo(1);
        assertThat(plain.grown(3)).isCloseTo(1 + 1.3 * 1.3 + 1.6 * 1.6, within(1e-9));
        assertThat(plain.drifted(1)).isEqualTo(1);
        assertThat(plain.drifted(3)).isCloseTo(1 + 2 * 0.09, within(1e-9));
        assertThat(Smoothing.damped(2)).isCloseTo(0.9 + 0.81, within(1e-9));
    }

    @Test
    void aBandOfAGammaDistributionIsThatOfItsTables() {
        var chiSquareOf10 = Forecast.of(new Period(TODAY, TODAY.plusDays(30)), 10, 20, 1_000_000);
        assertThat(chiSquareOf10.likely().low()).isCloseTo(4.865, within(0.03));
        assertThat(chiSquareOf10.likely().high()).isCloseTo(15.987, within(0.03));
        assertThat(chiSquareOf10.whole().likely()).isEqualTo(new Interval(5, 16));
        assertThat(chiSquareOf10.plus(3).expected()).isEqualTo(13);
    }

    private static BackTest test(DailyRun run) {
        return BackTest.of(Usual.Kind.COUNT, run, List.of(30)).getFirst();
    }

    private static DailyRun days(Course course, int from, int until, SplittableRandom dice) {
        var turn = dice.nextInt(365);
        ToLongFunction<Integer> many = day -> poisson(course.mean.applyAsDouble(day, turn), dice);
        var byDay = new HashMap<LocalDate, Long>();
        IntStream.range(from, until).forEach(day -> byDay.put(TODAY.plusDays(day), many.applyAsLong(day)));
        return DailyRun.of(byDay, TODAY.plusDays(until));
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
}
