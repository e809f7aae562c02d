package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Months to relapse or death after a transplant in L. Scrucca, A. Santucci and F. Aversa, Competing risk analysis using R: an
 * easy guide for clinicians, Bone Marrow Transplantation 40 (2007) 381–387.
 */
class IncidenceTest {

    private static final Incidence MYELOID =
            of(LongStream.of(3, 4, 4, 3, 3, 8), LongStream.of(10, 7, 2), LongStream.of(67, 70, 4, 7, 68, 35, 2, 8, 32));

    private static final Incidence LYMPHOBLASTIC =
            of(LongStream.of(1, 0, 12), LongStream.of(13, 7, 8, 9, 5, 1, 22, 0, 4, 14, 26, 3), LongStream.of(72, 35));

    @Test
    void theCurveAgreesWithThePublishedExample() {
        long[] months = {2, 3, 4, 7, 8, 10, 70};
        double[] relapsed = {0, .17708333, .29513889, .29513889, .36818576, .36818576, .36818576};
        for (int i = 0; i < months.length; i++) {
            assertThat(MYELOID.at(months[i]).share()).isCloseTo(relapsed[i], within(5e-9));
        }
        assertThat(LYMPHOBLASTIC.at(70).share()).isCloseTo(.17647059, within(5e-9));
    }

    /**
     * The step-by-step table of J. M. Satagopan et al., A note on competing risks in survival data analysis, British Journal
     * of Cancer 91 (2004) 1229–1235, table 2.
     */
    @Test
    void theCurveAgreesWithThePublishedTable() {
        var some = Incidence.of(List.of(
                new Ending(0, 0, 0, 1),
                new Ending(10, 1, 0, 1),
                new Ending(16, 1, 0, 0),
                new Ending(18, 0, 1, 0),
                new Ending(23, 1, 0, 1),
                new Ending(26, 0, 1, 0),
                new Ending(27, 1, 0, 296)));

        assertThat(some.steps().stream().map(IncidenceStep::atRisk))
                .containsExactly(304L, 302L, 301L, 300L, 298L, 297L);
        assertThat(some.steps().stream().map(step -> Math.round(1000 * step.running()) / 10.0))
                .containsExactly(99.7, 99.3, 99.0, 98.7, 98.3, 98.0);
        assertThat(some.steps().stream()
                        .map(step ->
                                Math.round(1000 * step.before() * step.ending().came() / step.atRisk()) / 10.0))
                .containsExactly(.3, .3, 0.0, .3, 0.0, .3);
    }

    @Test
    void withoutAnotherEndItIsKaplanAndMeier() {
        var watched = List.of(6L, 7L, 10L, 13L, 16L, 22L, 23L);
        var still = List.of(6L, 9L, 10L, 11L, 17L, 19L, 20L, 25L);
        var incidence = of(longs(watched), LongStream.empty(), longs(still));
        var survival = Survival.of(
                Stream.concat(watched.stream().map(Wait::over), still.stream().map(Wait::running))
                        .toList());

        survival.steps().forEach(step -> {
            var estimate = incidence.at(step.time());
            assertThat(estimate.share()).isCloseTo(step.over(), within(1e-12));
            assertThat(estimate.standardError()).isCloseTo(step.standardError(), within(1e-12));
        });
    }

    @Test
    void whereAllIsKnownTheVarianceIsThatOfAShare() {
        var share = 3 / 17.0;
        assertThat(LYMPHOBLASTIC.at(26).variance()).isCloseTo(share * (1 - share) / 17, within(1e-12));
    }

    @Test
    void bothEndsAndTheRestAreTheWhole() {
        var relapsed = MYELOID.at(20).share();
        var died = of(
                        LongStream.of(10, 7, 2),
                        LongStream.of(3, 4, 4, 3, 3, 8),
                        LongStream.of(67, 70, 4, 7, 68, 35, 2, 8, 32))
                .at(20)
                .share();
        assertThat(relapsed + died + MYELOID.steps().getLast().running()).isCloseTo(1, within(1e-12));
    }

    @Test
    void halfOfThoseForWhomItComesHaveSeenItByThen() {
        assertThat(MYELOID.quantile(0.5, 70)).isEqualTo(OptionalLong.of(4));
        assertThat(of(LongStream.empty(), LongStream.of(1), LongStream.of(2)).quantile(0.5, 70))
                .isEmpty();
        assertThat(MYELOID.reaches(70)).isTrue();
        assertThat(MYELOID.reaches(71)).isFalse();
    }

    @Test
    void theTruthLiesInTheBandAsOftenAsItSays() {
        var truth = 0.25 * (1 - Math.exp(-90 / 30.0));
        var dice = new SplittableRandom(20_261_126);
        var hits = IntStream.range(0, 1500)
                .filter(run -> cohort(150, dice).at(90).band().contains(truth))
                .count();
        assertThat(hits / 1500.0).isBetween(0.93, 0.97);
    }

    /** A quarter converts, after a month on average; of the others most are lost; they arrived in the last 200 days. */
    private static Incidence cohort(int n, SplittableRandom dice) {
        var endings = new ArrayList<Ending>();
        for (int i = 0; i < n; i++) {
            var age = dice.nextInt(200);
            var converts = dice.nextDouble() < 0.25;
            var days = (long) Math.ceil(-Math.log(1 - dice.nextDouble()) * (converts ? 30 : 60));
            endings.add(
                    days > age ? new Ending(age, 0, 0, 1) : new Ending(days, converts ? 1 : 0, converts ? 0 : 1, 0));
        }
        return Incidence.of(endings);
    }

    private static LongStream longs(List<Long> some) {
        return some.stream().mapToLong(Long::longValue);
    }

    private static Incidence of(LongStream came, LongStream otherwise, LongStream running) {
        var all = new ArrayList<Ending>();
        came.forEach(time -> all.add(new Ending(time, 1, 0, 0)));
        otherwise.forEach(time -> all.add(new Ending(time, 0, 1, 0)));
        running.forEach(time -> all.add(new Ending(time, 0, 0, 1)));
        return Incidence.of(all);
    }
}
