package studio.hairline.money;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Moment;

/**
 * An entry about to be written.
 *
 * @param key of the form it came from; null for what follows a plan or a session
 * @param reverses the entry it takes back
 */
record NewEntry(
        long leadId,
        @Nullable Long sessionId,
        Movement movement,
        Moment when,
        Instant recordedAt,
        @Nullable Long actorId,
        String note,
        @Nullable String key,
        @Nullable Long reverses) {}
