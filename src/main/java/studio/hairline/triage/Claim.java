package studio.hairline.triage;

import java.time.Instant;

/**
 * Somebody took it upon themselves to answer.
 *
 * @param at their last sign of life
 * @param lapsed silent for so long that it is given back to the queue
 */
public record Claim(long userId, Instant at, boolean lapsed) {

    public boolean isOf(@org.jspecify.annotations.Nullable Long someone) {
        return someone != null && someone == userId;
    }
}
