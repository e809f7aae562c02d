package studio.hairline.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A period cut so that it can be summed from monthly and daily counts without touching a row twice.
 *
 * @param months the run of whole calendar months inside, or null when there is none
 * @param days what is left at the edges: none, one or two periods
 */
public record Pieces(@Nullable Period months, List<Period> days) {

    public Pieces {
        days = List.copyOf(days);
    }

    static Pieces of(Period period) {
        var firstMonth = firstMonthStart(period.from());
        var endOfMonths = period.until().withDayOfMonth(1);
        if (!firstMonth.isBefore(endOfMonths)) {
            return new Pieces(null, unlessEmpty(period));
        }
        var before = new Period(period.from(), firstMonth);
        var after = new Period(endOfMonths, period.until());
        return new Pieces(new Period(firstMonth, endOfMonths), unlessEmpty(before, after));
    }

    private static LocalDate firstMonthStart(LocalDate day) {
        return day.getDayOfMonth() == 1 ? day : day.withDayOfMonth(1).plusMonths(1);
    }

    private static List<Period> unlessEmpty(Period... periods) {
        return Stream.of(periods).filter(period -> !period.isEmpty()).toList();
    }
}
