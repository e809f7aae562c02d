package studio.hairline.triage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.triage.TurnReader.InHands;

/**
 * Gives what nobody has to those who work and have a hand free, by rule or in turn, in the order of the queue; and takes back
 * what somebody was given and did not touch. Whatever is given still stands in the queue for all.
 */
@Service
@ForStaff
public class HandingOut {

    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final InboxRules rules;
    private final Queue queue;
    private final Watches watches;
    private final Given given;

    HandingOut(InboxRules rules, Queue queue, Watches watches, Given given) {
        this.rules = rules;
        this.queue = queue;
        this.watches = watches;
        this.given = given;
    }

    /** Who gives, and what was given. */
    @org.springframework.stereotype.Component
    record Given(TurnReader reader, TurnGiver giver, StudioTime time) {}

    /** @return how many changed hands */
    public int round() {
        TurnPlan plan = rules.turns();
        if (!plan.on() || !given.giver().isOurs(given.time().now().minus(BETWEEN))) {
            return 0;
        }
        Watch watch = watches.now();
        Map<Long, Instant> since = new LinkedHashMap<>();
        queue.ranked(watch).stream()
                .map(Ranked::waiting)
                .filter(one -> one.reason() == Reason.NEW || one.reason() == Reason.THEY_WROTE)
                .forEach(one -> since.put(one.leadId(), one.since()));
        int back = takeBack(since, watch);
        return back + handOut(plan, List.copyOf(since.keySet()), watch);
    }

    private int takeBack(Map<Long, Instant> since, Watch watch) {
        Duration silence = rules.silence();
        int back = 0;
        for (InHands one : given.reader().of(since.keySet()).values()) {
            Long whose = one.assigneeId();
            Instant waits = Objects.requireNonNull(since.get(one.what().leadId()));
            if (whose != null && watch.of(lastSign(one, waits)).open().compareTo(silence) >= 0) {
                back += given.giver().takeBack(one.what().leadId(), whose, "Given back: silent for too long") ? 1 : 0;
            }
        }
        return back;
    }

    /** Whoever claimed it, the assignee or another, is at work on it. */
    private static Instant lastSign(InHands one, Instant waits) {
        Instant last = waits;
        if (one.stirred() != null && one.stirred().isAfter(last)) {
            last = one.stirred();
        }
        if (one.claim() != null && one.claim().at().isAfter(last)) {
            last = one.claim().at();
        }
        return last;
    }

    private int handOut(TurnPlan plan, List<Long> queued, Watch watch) {
        Map<Long, InHands> all = given.reader().of(queued);
        Map<Long, Integer> inHand = new HashMap<>();
        all.values().stream()
                .map(InHands::assigneeId)
                .filter(Objects::nonNull)
                .forEach(user -> inHand.merge(user, 1, Integer::sum));
        LocalDateTime moment =
                LocalDateTime.ofInstant(watch.asOf(), given.time().zone());
        Turns turns = new Turns(plan, new Turns.Hands(inHand, given.reader().lastTurns()), moment, watch.asOf());
        int handed = 0;
        for (long leadId : queued) {
            InHands one = all.get(leadId);
            if (one != null && isFree(one, watch)) {
                handed += turns.next(one.what())
                        .map(turn -> given.giver().give(leadId, turn) ? 1 : 0)
                        .orElse(0);
            }
        }
        return handed;
    }

    /** What somebody claimed just now is theirs to assign. */
    private boolean isFree(InHands one, Watch watch) {
        return one.assigneeId() == null
                && (one.claim() == null
                        || one.claim().at().isBefore(watch.asOf().minus(rules.silence())));
    }
}
