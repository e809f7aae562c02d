package studio.hairline.treatments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treatment plan as pages show it.
 *
 * @param sessions k, how many were agreed
 * @param priceCents null for whoever may not see money
 * @param gap how its sessions are to lie apart
 * @param includedUntil the last day a touch-up is in the price; null where it is not, or the series is not done
 * @param series its sessions, whatever became of them, by their start
 */
public record PlanDetails(
        long id,
        long leadId,
        long personId,
        int sessions,
        @Nullable Long priceCents,
        LocalDate openedDay,
        HealingGap gap,
        @Nullable LocalDate includedUntil,
        List<SessionDetails> series) {

    /** @return whether another session can be scheduled */
    public boolean hasRoom() {
        return series.stream().filter(one -> one.status().isLive()).count() < sessions;
    }

    /** @return whether one that is not booked can be dropped */
    public boolean canDrop() {
        return sessions > 1 && hasRoom();
    }
}
