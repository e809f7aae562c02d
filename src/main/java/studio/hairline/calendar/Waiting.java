package studio.hairline.calendar;

import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Stay;

/**
 * Somebody who would come sooner if there were a time.
 *
 * @param days on which it suits them; none: any
 * @param artistId null for whoever
 */
public record Waiting(
        long id,
        long personId,
        String name,
        int minutes,
        Set<DayOfWeek> days,
        @Nullable Long artistId,
        String note) {

    /** @param on the studio's weekday of it */
    boolean fits(Stay free, DayOfWeek on) {
        return minutes <= free.minutes()
                && (days.isEmpty() || days.contains(on))
                && (artistId == null || free.artistId() == null || Objects.equals(artistId, free.artistId()));
    }
}
