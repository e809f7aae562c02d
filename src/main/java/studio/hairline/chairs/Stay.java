package studio.hairline.chairs;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time somebody spends in the studio.
 *
 * @param artistId null while nobody is chosen
 * @param chairId null while no chair is chosen
 */
public record Stay(
        Instant startsAt,
        int minutes,
        @Nullable Long artistId,
        @Nullable Long chairId) {

    public Instant ends() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    boolean meets(Stay other) {
        return startsAt.isBefore(other.ends()) && other.startsAt.isBefore(ends());
    }
}
