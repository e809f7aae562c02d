package studio.hairline.history;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history as it is read back.
 *
 * @param recordedAt when it was written down
 * @param actorId who did it; null for the system or a visitor
 */
public record Entry(
        long id,
        Happening happening,
        Instant recordedAt,
        @Nullable Long actorId) {

    /** By when it happened; what happened at the same time, by when it was written down. */
    public static final Comparator<Entry> LATEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.happening().happenedAt())
            .thenComparing(Entry::id)
            .reversed();

    Entry withoutMoney() {
        return new Entry(id, happening.withoutMoney(), recordedAt, actorId);
    }
}
