package studio.hairline.triage;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One round of handing out: whose turn it is for one after the other. */
final class Turns {

    private final TurnPlan plan;
    private final Map<Long, Integer> inHand;
    private final Map<Long, Instant> last;
    private final List<TurnTaker> working;
    private Instant now;

    /** @param moment the studio's wall clock */
    Turns(TurnPlan plan, Hands hands, LocalDateTime moment, Instant now) {
        this.plan = plan;
        this.inHand = new HashMap<>(hands.inHand());
        this.last = new HashMap<>(hands.last());
        this.working =
                plan.takers().stream().filter(taker -> taker.worksAt(moment)).toList();
        this.now = now;
    }

    /**
     * What everybody has.
     *
     * @param inHand how many that wait, by user
     * @param last when they had their last turn, by user
     */
    record Hands(Map<Long, Integer> inHand, Map<Long, Instant> last) {}

    /** @param why in words, for the history */
    record Turn(long userId, String why) {}

    /** @return nobody when all who work have their hands full; it waits in the queue, as before */
    Optional<Turn> next(Unassigned one) {
        Optional<Turn> turn = byRule(one).or(() -> inTurn(one));
        turn.ifPresent(given -> {
            inHand.merge(given.userId(), 1, Integer::sum);
            now = now.plusNanos(1);
            last.put(given.userId(), now);
        });
        return turn;
    }

    private Optional<Turn> byRule(Unassigned one) {
        return plan.rules().stream()
                .filter(rule -> rule.fits(one))
                .filter(rule -> working.stream().anyMatch(taker -> taker.userId() == rule.userId() && can(taker, one)))
                .findFirst()
                .map(rule -> new Turn(rule.userId(), "By rule: " + rule.words()));
    }

    private Optional<Turn> inTurn(Unassigned one) {
        return working.stream()
                .filter(taker -> can(taker, one))
                .min(Comparator.comparing((TurnTaker taker) -> last.getOrDefault(taker.userId(), Instant.EPOCH))
                        .thenComparing(TurnTaker::userId))
                .map(taker -> new Turn(taker.userId(), "In turn"));
    }

    private boolean can(TurnTaker taker, Unassigned one) {
        return inHand.getOrDefault(taker.userId(), 0) < taker.atOnce()
                && !one.silent().contains(taker.userId());
    }
}
