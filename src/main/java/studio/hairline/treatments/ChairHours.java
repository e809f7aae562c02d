package studio.hairline.treatments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.operations.OpeningClock;

/**
 * For how long somebody could be in a chair: the opening hours, once for each chair.
 *
 * @param reach from the first day with a session to the last; null when there is none
 * @param now up to when time has passed
 */
public record ChairHours(
        OpeningClock clock, int chairs, @Nullable Period reach, Instant now) {

    /** @return minutes on the days of a period, but before now */
    public long soFar(Period days) {
        return minutes(days, now);
    }

    /** @return minutes on the days of a period, those to come among them */
    public long inAll(Period days) {
        return minutes(days, Instant.MAX);
    }

    /** From the first day with a session on; all time ends with the last. A studio that tells no hours has none. */
    private long minutes(Period days, Instant until) {
        if (clock.week().isEmpty() || reach == null) {
            return 0;
        }
        Period within = within(days, reach);
        Instant ends = start(within.until());
        Duration open = clock.between(start(within.from()), ends.isBefore(until) ? ends : until);
        return open.toMinutes() * chairs;
    }

    private static Period within(Period days, Period reach) {
        boolean endless = days.until().equals(Period.ALL_TIME.until());
        return (endless ? days.before(reach.until()) : days).since(reach.from());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.zone()).toInstant();
    }
}
