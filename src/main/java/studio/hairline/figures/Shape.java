package studio.hairline.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The studio's own shape of time: what a day is worth by its weekday and its calendar month.
 *
 * <p>Weekdays are those of the last 52 weeks, believed as far as they are many: each begins as if five had come on it (additive
 * smoothing; I. J. Good, The Estimation of Probabilities, 1965). The months are those of {@link Season}.
 */
public final class Shape {

    private static final int WEEK = 7;
    private static final int WEEKS = 52;
    private static final double BEFOREHAND = 5.0 * WEEK;

    private final MonthRun run;
    private final Season season;
    private final double[] weekdays;
    private final Map<YearMonth, Double> known = new HashMap<>();

    private Shape(MonthRun run, double[] weekdays) {
        this.run = run;
        this.season = Season.of(run);
        this.weekdays = weekdays;
    }

    public static Shape of(DailyRun days) {
        return new Shape(days.months(), weekdays(days));
    }

    public boolean isSeasonal() {
        return season.isKnown();
    }

    /** Whether weekdays differ by what is known of them; otherwise each day is worth the same. */
    public boolean hasWeekdays() {
        return Arrays.stream(weekdays).anyMatch(index -> index != 1);
    }

    /** How many months of mean length and no season a stretch of days is worth. */
    public double weight(Period period) {
        return period.from().datesUntil(period.until()).mapToDouble(this::day).sum() / MonthRun.DAYS;
    }

    /** How far its weight may be off because the season is known from few years: a variance, each month for itself. */
    double doubt(Period period) {
        return Bucket.MONTH.slots(period).stream()
                .mapToDouble(month -> Math.pow(weight(month.period()), 2) * season.doubt())
                .sum();
    }

    private double day(LocalDate day) {
        return weekdays[day.getDayOfWeek().ordinal()] * known.computeIfAbsent(YearMonth.from(day), this::index);
    }

    /** A month that is over is not measured by a season it had a part in. */
    private double index(YearMonth month) {
        var place = (int) java.time.temporal.ChronoUnit.MONTHS.between(run.first(), month);
        return place >= 0 && place < run.size() ? season.at(place) : season.of(month.getMonth());
    }

    private static double[] weekdays(DailyRun days) {
        var weeks = Math.min(WEEKS, days.days() / WEEK);
        var since = days.until().minusDays((long) weeks * WEEK);
        var sums = new double[WEEK];
        var busy = 0;
        for (var day = since; day.isBefore(days.until()); day = day.plusDays(1)) {
            sums[day.getDayOfWeek().ordinal()] += Math.max(0, days.on(day));
            busy += days.on(day) > 0 ? 1 : 0;
        }
        return indices(sums, busy);
    }

    private static double[] indices(double[] sums, double many) {
        var all = Arrays.stream(sums).sum();
        var belief = all == 0 ? 0 : many / (many + BEFOREHAND);
        return Arrays.stream(DayOfWeek.values())
                .mapToDouble(day -> belief == 0 ? 1 : 1 + belief * (WEEK * sums[day.ordinal()] / all - 1))
                .toArray();
    }
}
