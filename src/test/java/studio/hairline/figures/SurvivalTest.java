package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/**
 * Weeks of remission in E. J. Freireich et al., Blood 21 (1963) 699–716, the worked example of the textbooks (D. G. Kleinbaum
 * and M. Klein, Survival Analysis, chapters 1 and 2).
 */
class SurvivalTest {

    private static final int RUNS = 1500;

    private static final Survival TREATED = Survival.of(Stream.concat(
                    LongStream.of(6, 6, 6, 7, 10, 13, 16, 22, 23).mapToObj(Wait::over),
                    LongStream.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35).mapToObj(Wait::running))
            .toList());

    private static final Survival PLACEBO =
            Survival.of(LongStream.of(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)
                    .mapToObj(Wait::over)
                    .toList());

    @Test
    void theCurveAgreesWithTheTextbook() {
        assertThat(TREATED.steps()).extracting(SurvivalStep::time).containsExactly(6L, 7L, 10L, 13L, 16L, 22L, 23L);
        assertThat(TREATED.steps()).extracting(SurvivalStep::atRisk).containsExactly(21L, 17L, 15L, 12L, 11L, 7L, 6L);
        agrees(TREATED.steps().stream().map(SurvivalStep::waiting), .8571, .8067, .7529, .6902, .6275, .5378, .4482);
    }

    @Test
    void theStandardErrorsAgreeWithTheTextbook() {
        agrees(
                TREATED.steps().stream().map(SurvivalStep::standardError),
                .0764,
                .0869,
                .0963,
                .1068,
                .1141,
                .1282,
                .1346);
    }

    @Test
    void theBandAgreesWithTheTextbook() {
        agrees(TREATED.steps().stream().map(s -> s.band().low()), .6197, .5631, .5032, .4316, .3675, .2678, .1881);
        agrees(TREATED.steps().stream().map(s -> s.band().high()), .9516, .9228, .8894, .8491, .8049, .7468, .6801);
    }

    @Test
    void theMedianCountsThoseStillWaiting() {
        assertThat(TREATED.median()).hasValue(23);
        assertThat(TREATED.quantileInterval(0.5))
                .isEqualTo(new QuantileInterval(OptionalLong.of(13), OptionalLong.empty()));
        assertThat(PLACEBO.median()).hasValue(8);
    }

    @Test
    void aQuantileTooFarAheadIsNotReached() {
        assertThat(TREATED.quantile(0.9)).isEmpty();
        assertThat(PLACEBO.quantile(0.9)).hasValue(17);
    }

    @Test
    void theNeverAnsweredMakeTheMedianWorseNotBetter() {
        var answered = List.of(Wait.over(5), Wait.over(10), Wait.over(15));
        var withUnanswered = List.of(Wait.over(5), Wait.over(10), Wait.over(15), new Wait(100, 0, 3));

        assertThat(Survival.of(answered).median()).hasValue(10);
        assertThat(Survival.of(withUnanswered).median()).hasValue(15);
    }

    @Test
    void nobodyWatchedIsNoCurve() {
        var nobody = Survival.of(List.of());

        assertThat(nobody.median()).isEmpty();
        assertThat(nobody.at(10).waiting()).isEqualTo(1);
    }

    @Test
    void onceNobodyWaitsTheCurveIsDown() {
        assertThat(PLACEBO.at(23).waiting()).isZero();
        assertThat(PLACEBO.at(23).band()).isEqualTo(new Interval(0, 0));
        assertThat(PLACEBO.at(23).standardError()).isZero();
    }

    @Property
    void groupedAndSingleWaitsGiveTheSameCurve(@ForAll @Size(max = 40) List<@IntRange(max = 12) Integer> times) {
        var single = IntStream.range(0, times.size())
                .mapToObj(i -> i % 3 == 0 ? Wait.running(times.get(i)) : Wait.over(times.get(i)))
                .toList();
        var grouped = IntStream.rangeClosed(0, 12)
                .mapToObj(time -> grouped(single, time))
                .toList();

        assertThat(Survival.of(grouped)).isEqualTo(Survival.of(single));
    }

    @Property
    void theCurveFallsAndItsBandHoldsIt(@ForAll @Size(max = 60) List<@IntRange(max = 30) Integer> times) {
        var survival = Survival.of(IntStream.range(0, times.size())
                .mapToObj(i -> i % 4 == 0 ? Wait.running(times.get(i)) : Wait.over(times.get(i)))
                .toList());
        var before = 1.0;
        for (var step : survival.steps()) {
            assertThat(step.waiting()).isBetween(0.0, before);
            assertThat(step.band().contains(step.waiting())).isTrue();
            assertThat(step.band().low()).isNotNegative();
            assertThat(step.band().high()).isLessThanOrEqualTo(1);
            before = step.waiting();
        }
    }

    @Test
    void theTruthLiesInTheBandAsOftenAsItSays() {
        var truth = Math.exp(-60 / 50.0);
        var dice = new SplittableRandom(20_261_127);
        var hits = IntStream.range(0, RUNS)
                .filter(run -> watched(150, dice).at(60).band().contains(truth))
                .count();
        assertThat((double) hits / RUNS).isBetween(0.93, 0.97);
    }

    /** The median is a whole day, which its interval may only hold or not: it is never too narrow. */
    @Test
    void theTrueMedianLiesInItsIntervalAtLeastAsOftenAsItSays() {
        var truth = (long) Math.ceil(50 * Math.log(2));
        var dice = new SplittableRandom(20_261_128);
        var hits = IntStream.range(0, RUNS)
                .mapToObj(run -> watched(150, dice).quantileInterval(0.5))
                .filter(interval -> interval.low().orElse(0) <= truth
                        && truth <= interval.high().orElse(Long.MAX_VALUE))
                .count();
        assertThat((double) hits / RUNS).isBetween(0.93, 0.98);
    }

    /** Fifty days on average; they arrived in the last 200 days, and some are still waiting. */
    private static Survival watched(int n, SplittableRandom dice) {
        return Survival.of(IntStream.range(0, n)
                .mapToObj(i -> {
                    var age = dice.nextInt(200);
                    var days = (long) Math.ceil(-Math.log(1 - dice.nextDouble()) * 50);
                    return days > age ? Wait.running(age) : Wait.over(days);
                })
                .toList());
    }

    private static Wait grouped(List<Wait> waits, long time) {
        return waits.stream().filter(wait -> wait.time() == time).reduce(new Wait(time, 0, 0), Wait::plus);
    }

    private static void agrees(Stream<Double> values, double... published) {
        var found = values.toList();
        assertThat(found).hasSize(published.length);
        for (var i = 0; i < published.length; i++) {
            assertThat(found.get(i)).isCloseTo(published[i], within(0.00006));
        }
    }
}
