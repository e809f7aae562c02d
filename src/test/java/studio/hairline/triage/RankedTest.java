package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

class RankedTest {

    private static final Instant NOW = Instant.parse("2026-06-17T15:00:00Z");
    private static final Duration TARGET = Duration.ofHours(1);
    private static final Cell REFERRAL = Cell.of(Category.MALE_PATTERN, Source.REFERRAL, "NORWOOD_5");
    private static final Cell TIKTOK = Cell.of(Category.CORRECTION, Source.TIKTOK, null);
    private static final Worth WORTH = new Worth(
            Odds.of(Map.of(REFERRAL, new Rate(60, 100), TIKTOK, new Rate(5, 100))),
            new UsualPrices(Map.of(new Cell(Category.MALE_PATTERN, null, null), 300_000L), Map.of()));

    @Test
    void theLikelierAndDearerOfTwoFreshOnesStandsFirst() {
        assertThat(order(ranked(1, Reason.NEW, 30, TIKTOK), ranked(2, Reason.NEW, 30, REFERRAL)))
                .containsExactly(2L, 1L);
    }

    @Test
    void whatHurtsFasterStandsFirst() {
        assertThat(order(ranked(1, Reason.FOLLOW_UP, 30, REFERRAL), ranked(2, Reason.NEW, 30, REFERRAL)))
                .containsExactly(2L, 1L);
    }

    @Test
    void ofTwoOfAKindTheOneNearerToTheTargetStandsFirst() {
        assertThat(order(ranked(1, Reason.NEW, 30, REFERRAL), ranked(2, Reason.NEW, 50, REFERRAL)))
                .containsExactly(2L, 1L);
    }

    @Test
    void whatIsOverTargetStandsFirstWhateverItIsWorthTheOldestBeforeAll() {
        assertThat(order(
                        ranked(1, Reason.NEW, 5, REFERRAL),
                        ranked(2, Reason.NEW, 90, REFERRAL),
                        ranked(3, Reason.FOLLOW_UP, 300, TIKTOK)))
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    void whyItStandsThereIsSaid() {
        assertThat(Why.of(ranked(1, Reason.NEW, 42, REFERRAL), 0)).isEqualTo("first: 42 min old, Norwood V, referral");
        assertThat(Why.of(ranked(1, Reason.THEY_WROTE, 90, TIKTOK), 11))
                .isEqualTo("number 12: over target, they wrote 1 h 30 min ago, Correction of earlier work, TikTok");
    }

    @Property(tries = 200)
    void nothingOverTargetEverStandsBelowSomethingYounger(@ForAll("queues") List<Ranked> queue) {
        List<Ranked> ordered = queue.stream().sorted(Ranked.ORDER).toList();
        for (int below = 1; below < ordered.size(); below++) {
            Ranked one = ordered.get(below);
            if (one.isOver()) {
                assertThat(ordered.subList(0, below))
                        .noneMatch(above ->
                                above.waiting().since().isAfter(one.waiting().since()));
            }
        }
    }

    @Property(tries = 200)
    void theSameQueueAlwaysStandsInTheSameOrder(@ForAll("queues") List<Ranked> queue, @ForAll long seed) {
        List<Ranked> shuffled = new ArrayList<>(queue);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(order(shuffled.toArray(Ranked[]::new))).isEqualTo(order(queue.toArray(Ranked[]::new)));
    }

    @Provide
    Arbitrary<List<Ranked>> queues() {
        Arbitrary<Cell> cells = Combinators.combine(
                        Arbitraries.of(Category.class),
                        Arbitraries.of(Source.class),
                        Arbitraries.of("NORWOOD_3", "NORWOOD_5"))
                .as(Cell::of);
        return Combinators.combine(
                        Arbitraries.of(Reason.class), Arbitraries.integers().between(0, 120), cells)
                .as((reason, minutes, cell) -> ranked(0, reason, minutes, cell))
                .list()
                .ofMaxSize(30)
                .map(RankedTest::numbered);
    }

    private static List<Ranked> numbered(List<Ranked> some) {
        return IntStream.range(0, some.size())
                .mapToObj(n -> ranked(
                        n,
                        some.get(n).waiting().reason(),
                        some.get(n).clock().wall().toMinutes(),
                        some.get(n).waiting().cell()))
                .toList();
    }

    private static Ranked ranked(long leadId, Reason reason, long minutes, Cell cell) {
        Duration waited = Duration.ofMinutes(minutes);
        Waiting waiting = new Waiting(leadId, reason, NOW.minus(waited), cell);
        Clock clock = new Clock(waited, waited, TARGET);
        return new Ranked(waiting, clock, WORTH.of(waiting, clock));
    }

    private static List<Long> order(Ranked... some) {
        return List.of(some).stream()
                .sorted(Ranked.ORDER)
                .map(one -> one.waiting().leadId())
                .toList();
    }
}
