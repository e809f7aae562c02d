package studio.hairline.duplicates;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.people.PersonDetails;

/**
 * One record taken into another.
 *
 * @param goes as it was then
 * @param by null for the system
 */
public record Merge(
        long id,
        long stays,
        PersonDetails goes,
        Instant at,
        @Nullable Long by) {

    /** So long it can be undone. */
    public static final Duration UNDO = Duration.ofDays(30);

    /** @return until when it can be undone */
    public Instant until() {
        return at.plus(UNDO);
    }
}
