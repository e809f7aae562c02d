package studio.hairline.triage;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The queue, or its beginning.
 *
 * @param items in their order, as many as were asked for
 * @param counts how many wait for which reason; each lead once
 * @param over how many are over target
 */
public record InboxQueue(Instant asOf, List<InboxItem> items, Map<Reason, Long> counts, long over) {

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
