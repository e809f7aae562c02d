package studio.hairline.treatments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treatment plan as pages show it.
 *
 * @param sessions k, how many were agreed
 * @param priceCents null for whoever may not see money
 * @param series its sessions, whatever became of them, by their start
 */
public record PlanDetails(
        long id,
        long leadId,
        long personId,
        int sessions,
        @Nullable Long priceCents,
        LocalDate openedDay,
        List<SessionDetails> series) {

    /** @return whether another session can be scheduled */
    public boolean hasRoom() {
        return series.stream().filter(one -> one.status().isLive()).count() < sessions;
    }
}
