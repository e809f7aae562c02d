package studio.hairline.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whole days of the studio's calendar, half-open: from the first day up to, and without, {@code until}.
 *
 * @param from first day
 * @param until the day after the last
 */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end before it starts: " + from + " – " + until);
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
