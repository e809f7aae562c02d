package studio.hairline.history;

import java.time.Instant;
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

    Entry withoutMoney() {
        return new Entry(id, happening.withoutMoney(), recordedAt, actorId);
    }
}
