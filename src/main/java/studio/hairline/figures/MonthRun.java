package studio.hairline.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Counts or sums of whole months in a row, the quiet ones as zero.
 *
 * @param first month of the first value
 */
public record MonthRun(YearMonth first, List<Long> values) {

    /** The mean length of a month in days. */
    static final double DAYS = 30.4375;

    /**
     * From the month after the first in which anything happened, which may have been half a one, up to the last that is over.
     *
     * @param months by any day of the month
     * @param running the month that is still running
     */
    public static MonthRun of(Map<LocalDate, Long> months, YearMonth running) {
        var sums = new TreeMap<YearMonth, Long>();
        months.forEach((day, value) -> {
            if (value != 0) {
                sums.merge(YearMonth.from(day), value, Long::sum);
            }
        });
        return sums.isEmpty()
                ? new MonthRun(running, List.of())
                : between(sums.firstKey().plusMonths(1), running, sums);
    }

    /** The months of the same stretch as this one, of something else. */
    public MonthRun alongside(Map<LocalDate, Long> months) {
        var sums = new TreeMap<YearMonth, Long>();
        months.forEach((day, value) -> sums.merge(YearMonth.from(day), value, Long::sum));
        return between(first, month(size()), sums);
    }

    public int size() {
        return values.size();
    }

    public YearMonth month(int place) {
        return first.plusMonths(place);
    }

    public Period period(int place) {
        return new Period(month(place).atDay(1), month(place + 1).atDay(1));
    }

    /** The value as it would be in a month of mean length. */
    double even(int place) {
        return values.get(place) * DAYS / month(place).lengthOfMonth();
    }

    private static MonthRun between(YearMonth from, YearMonth until, Map<YearMonth, Long> sums) {
        var months = IntStream.iterate(0, i -> from.plusMonths(i).isBefore(until), i -> i + 1);
        return new MonthRun(
                from,
                months.mapToObj(i -> sums.getOrDefault(from.plusMonths(i), 0L)).toList());
    }
}
