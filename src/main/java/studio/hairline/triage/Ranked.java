package studio.hairline.triage;

import java.util.Comparator;
import studio.hairline.triage.Worth.Stake;

/** Something that waits, with all its place in the queue is made of. */
record Ranked(Waiting waiting, Clock clock, Stake stake) {

    /**
     * Over target first, the oldest of them first: nothing over target ever stands below something younger. The others by what
     * an hour more of waiting costs; then the older one; then the lead that came first, so that the order is always the same.
     */
    static final Comparator<Ranked> ORDER = Comparator.comparing((Ranked one) -> !one.isOver())
            .thenComparing(one -> one.isOver() ? 0 : -one.stake.perHour())
            .thenComparing(one -> one.waiting.since())
            .thenComparing(one -> one.waiting.leadId());

    boolean isOver() {
        return clock.isOver();
    }
}
