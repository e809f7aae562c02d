package studio.hairline.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts or sums of cents day by day, the quiet days as zero, from the first on which anything happened up to, and without,
 * {@link #until}.
 */
public final class DailyRun {

    private final LocalDate from;

    /** Of as many days from the first on as its place says. */
    private final long[] sums;

    private DailyRun(LocalDate from, long[] sums) {
        this.from = from;
        this.sums = sums;
    }

    /** @param until the day after the last that counts; later ones are left out */
    public static DailyRun of(Map<LocalDate, Long> byDay, LocalDate until) {
        var known = new HashMap<>(byDay);
        known.entrySet().removeIf(day -> day.getValue() == 0 || !day.getKey().isBefore(until));
        var first = known.isEmpty() ? until : Collections.min(known.keySet());
        var sums = new long[(int) ChronoUnit.DAYS.between(first, until) + 1];
        for (var place = 1; place < sums.length; place++) {
            sums[place] = sums[place - 1] + known.getOrDefault(first.plusDays(place - 1), 0L);
        }
        return new DailyRun(first, sums);
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return from.plusDays(days());
    }

    public int days() {
        return sums.length - 1;
    }

    /** What was known on the morning of a day. */
    public DailyRun before(LocalDate day) {
        return new DailyRun(from, Arrays.copyOf(sums, place(day) + 1));
    }

    public long sum(Period period) {
        return sums[place(period.until())] - sums[place(period.from())];
    }

    /** Whether all days of a period are known. */
    public boolean covers(Period period) {
        return !period.from().isBefore(from) && !period.until().isAfter(until());
    }

    long on(LocalDate day) {
        return sum(Period.of(day, day));
    }

    /** Whole months, the one it began in left out. */
    MonthRun months() {
        var byMonth = new HashMap<LocalDate, Long>();
        for (var month = from.withDayOfMonth(1); month.isBefore(until()); month = month.plusMonths(1)) {
            byMonth.put(month, sum(new Period(month, month.plusMonths(1))));
        }
        return MonthRun.of(byMonth, YearMonth.from(until()));
    }

    private int place(LocalDate day) {
        return (int) Math.clamp(ChronoUnit.DAYS.between(from, day), 0, sums.length - 1);
    }
}
