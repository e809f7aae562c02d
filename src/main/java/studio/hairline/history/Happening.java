package studio.hairline.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, about to be written down.
 *
 * @param happenedAt when it happened, which may be earlier than now: late entries keep their own day
 * @param batchId the act on many it belongs to: an import, or a selection
 */
public record Happening(
        EventKind kind,
        Subject subject,
        Instant happenedAt,
        Change change,
        @Nullable Long batchId) {

    Happening withoutMoney() {
        return new Happening(kind, subject, happenedAt, change.withoutMoney(), batchId);
    }

    public Happening(EventKind kind, Subject subject, Instant happenedAt, Change change) {
        this(kind, subject, happenedAt, change, null);
    }
}
