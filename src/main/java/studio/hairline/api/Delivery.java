package studio.hairline.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing told to one address.
 *
 * @param dueAt when it is tried next; null once it is over
 * @param doneAt when it was received; null if not
 * @param answer what the last try came to
 * @param open whether its address is still told things
 */
public record Delivery(
        long id,
        String url,
        String kind,
        Instant madeAt,
        int tries,
        @Nullable Instant dueAt,
        @Nullable Instant doneAt,
        @Nullable String answer,
        boolean open) {

    /** @return whether it was given up and can be sent again */
    public boolean isLost() {
        return dueAt == null && doneAt == null && open;
    }
}
