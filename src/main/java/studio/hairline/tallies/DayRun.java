package studio.hairline.tallies;

import java.time.LocalDate;
import java.util.Optional;
import studio.hairline.figures.Period;

/**
 * The days a page of a list lies on.
 *
 * @param skip rows of the first of these days, in the list's order, before the page
 */
public record DayRun(Period days, long skip) {

    public static Optional<DayRun> of(ShelfRun<LocalDate> run) {
        if (run.isEmpty()) {
            return Optional.empty();
        }
        boolean ahead = run.first().isBefore(run.last());
        LocalDate from = ahead ? run.first() : run.last();
        LocalDate last = ahead ? run.last() : run.first();
        return Optional.of(new DayRun(new Period(from, last.plusDays(1)), run.skip()));
    }
}
