package studio.hairline.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.hairline.leads.Category;
import studio.hairline.leads.Fate;
import studio.hairline.leads.Source;

class ChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** More referrals, fewer from Instagram, and each of them converts worse: the rate of all rises. */
    private static final Change PARADOX = Change.of(
            all(of(Source.REFERRAL, 18, 30), of(Source.INSTAGRAM, 17, 70)),
            all(of(Source.REFERRAL, 40, 80), of(Source.INSTAGRAM, 2, 20)));

    @Test
    void thePartsSumExactly() {
        SplittableRandom dice = new SplittableRandom(7);
        for (int run = 0; run < 200; run++) {
            Change change = Change.of(anything(dice), anything(dice));
            long moved = change.rates().now().hits() - change.rates().before().hits();
            assertThat(change.parts().stream().mapToLong(Long::longValue).sum()).isEqualTo(moved);
            assertThat(change.cells().stream()
                            .mapToDouble(cell -> cell.volume() + cell.mix() + cell.rate())
                            .sum())
                    .isCloseTo(moved, within(1e-9));
        }
    }

    @Test
    void onlyMoreOfTheSameIsAllVolume() {
        Change change = Change.of(all(of(Source.GOOGLE, 10, 40)), all(of(Source.GOOGLE, 20, 80)));
        assertThat(change.parts()).containsExactly(10L, 0L, 0L);
    }

    @Test
    void onlyConvertingBetterIsAllRate() {
        Change change = Change.of(all(of(Source.GOOGLE, 10, 40)), all(of(Source.GOOGLE, 20, 40)));
        assertThat(change.parts()).containsExactly(0L, 0L, 10L);
    }

    @Test
    void aSourceThatWasNotThereBeforeIsMixNotRate() {
        Change change =
                Change.of(all(of(Source.GOOGLE, 10, 40)), all(of(Source.GOOGLE, 10, 40), of(Source.EVENT, 20, 40)));
        assertThat(change.parts().get(2)).isZero();
    }

    @Test
    void aReversalIsSaidInWords() {
        assertThat(Reversal.of(PARADOX, "source", cell -> cell.source().label()))
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("The rate of all rose, 35% → 42%, yet it fell for every source: ")
                        .contains("A client's referral 60% → 50%", "Instagram 24% → 10%"));
        assertThat(PARADOX.parts().get(1)).isPositive();
        assertThat(PARADOX.parts().get(2)).isNegative();
    }

    @Test
    void whereGroupsGoTheSameWayNothingIsReversed() {
        Change change = Change.of(
                all(of(Source.REFERRAL, 10, 40), of(Source.GOOGLE, 5, 40)),
                all(of(Source.REFERRAL, 20, 40), of(Source.GOOGLE, 8, 40)));
        assertThat(Reversal.of(change, "source", cell -> cell.source().label())).isEmpty();
    }

    @Test
    void whatChanceMayDoIsNotCalledAChange() {
        assertThat(WhyWords.verdict(PARADOX)).endsWith("Chance alone may do that: do not read a change into it.");
        assertThat(WhyWords.verdict(new Change(List.of()))).startsWith("There is nothing to compare");
    }

    private static List<Fate> anything(SplittableRandom dice) {
        List<Fate> some = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            some.add(fate(
                    Category.values()[dice.nextInt(4)],
                    Source.values()[dice.nextInt(5)],
                    dice.nextInt(3) == 0,
                    1 + dice.nextInt(4)));
        }
        return some;
    }

    private static Stream<Fate> of(Source source, int hits, int n) {
        return Stream.of(
                fate(Category.MALE_PATTERN, source, true, hits), fate(Category.MALE_PATTERN, source, false, n - hits));
    }

    @SafeVarargs
    private static List<Fate> all(Stream<Fate>... some) {
        return Stream.of(some).flatMap(fates -> fates).toList();
    }

    private static Fate fate(Category category, Source source, boolean converted, int n) {
        return new Fate(DAY, category, source, converted ? 20 : null, null, n);
    }
}
