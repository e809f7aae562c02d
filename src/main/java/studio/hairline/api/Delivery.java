package studio.hairline.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing told to one address.
 *
 * @param dueAt when it is tried next; null once it is over
 * @param doneAt when it was received; null if not
 * @param answer what the last try came to
 */
public record Delivery(
        long id,
        String url,
        String kind,
        Instant madeAt,
        int tries,
        @Nullable Instant dueAt,
        @Nullable Instant doneAt,
        @Nullable String answer) {}
