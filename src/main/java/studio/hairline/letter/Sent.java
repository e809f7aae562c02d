package studio.hairline.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way to one owner.
 *
 * @param problem why it did not leave the last time
 * @param at when the server took it
 */
public record Sent(
        LetterWeek week,
        long userId,
        State state,
        int tries,
        @Nullable String problem,
        @Nullable Instant at) {

    public enum State {
        WAITING,
        /** A node is at it. */
        SENDING,
        /** The server has taken it. */
        SENT,
        /** Not tried again until somebody says so. */
        FAILED
    }
}
