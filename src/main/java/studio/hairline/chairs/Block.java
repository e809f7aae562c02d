package studio.hairline.chairs;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;

/**
 * A time when an artist, a chair or, with neither, the whole studio is not to be had; by the studio's wall clock.
 *
 * @param weekly whether it comes again each week
 * @param lastDay of a weekly one; null as long as it is not taken out
 */
public record Block(
        @Nullable Long artistId,
        @Nullable Long chairId,
        LocalDateTime starts,
        LocalDateTime ends,
        boolean weekly,
        @Nullable LocalDate lastDay,
        String reason) {

    private static final int LONGEST = 200;

    public Block {
        reason = reason.strip();
        if (!ends.isAfter(starts)) {
            throw new Refusal("Blocked time ends after it begins: check the two times.");
        }
        if (weekly && ends.isAfter(starts.plusWeeks(1))) {
            throw new Refusal("What comes again each week takes less than a week.");
        }
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new Refusal("Say in up to " + LONGEST + " characters why the time is blocked.");
        }
    }

    /** @return each time it comes between the two, as wall-clock beginnings */
    Stream<LocalDateTime> comes(LocalDateTime from, LocalDateTime until) {
        long weeks = weekly ? Math.max(0, ChronoUnit.WEEKS.between(ends, from)) : 0;
        return Stream.iterate(starts.plusWeeks(weeks), at -> at.isBefore(until), at -> at.plusWeeks(1))
                .limit(weekly ? Long.MAX_VALUE : 1)
                .takeWhile(at -> lastDay == null || !at.toLocalDate().isAfter(lastDay))
                .filter(at -> at.plus(Duration.between(starts, ends)).isAfter(from));
    }

    /** The same wall clock on a day the clocks change: it may take an hour more or less. */
    Stay stay(LocalDateTime at, ZoneId zone) {
        LocalDateTime over = at.plus(Duration.between(starts, ends));
        long minutes = Duration.between(at.atZone(zone), over.atZone(zone)).toMinutes();
        return new Stay(at.atZone(zone).toInstant(), (int) minutes, artistId, chairId);
    }
}
