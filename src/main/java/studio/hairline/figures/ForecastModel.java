package studio.hairline.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A studio's own history made into what to expect: stretches of 30 days back from a day, their weekdays and season taken out,
 * followed by {@link Smoothing}.
 *
 * @param from the first day that is not known
 */
public record ForecastModel(Usual.Kind kind, Shape shape, Smoothing smoothing, LocalDate from) {

    /** A stretch of days that is one step. */
    public static final int STEP = 30;

    /** Fewer whole stretches say nothing. */
    public static final int LEAST = 9;

    private static final int MOST = 60;

    /** @return empty where too little is known, or nothing ever came */
    public static Optional<ForecastModel> of(Usual.Kind kind, DailyRun days) {
        if (steps(days) < LEAST) {
            return Optional.empty();
        }
        var shape = Shape.of(days);
        var smoothing = Smoothing.of(kind, steps(days, shape));
        return smoothing.level() <= 0 || smoothing.spread() <= 0
                ? Optional.empty()
                : Optional.of(new ForecastModel(kind, shape, smoothing, days.until()));
    }

    /** How many whole stretches of 30 days there are. */
    public static int steps(DailyRun days) {
        return days.days() / STEP;
    }

    /** Of the next so many days. */
    public Forecast ahead(int days) {
        return until(from.plusDays(days), 1);
    }

    /**
     * Of the days up to, and without, another.
     *
     * @param left how much of the first of them is still to come, 0 to 1
     */
    public Forecast until(LocalDate end, double left) {
        var days = new Period(from, end.isBefore(from) ? from : end);
        var gone = days.isEmpty() ? 0 : (1 - left) * shape.weight(Period.of(from, from));
        var weight = 0.0;
        var expected = 0.0;
        var step = 0;
        for (var start = from; start.isBefore(end); start = start.plusDays(STEP)) {
            var worth = shape.weight(new Period(start, start.plusDays(STEP)).before(end)) - (step == 0 ? gone : 0);
            step++;
            weight += worth;
            expected += worth * smoothing.ahead(step);
        }
        return forecast(days, expected, weight, step == 0 ? 1 : smoothing.grown(step) / step);
    }

    /** Of one stretch of 30 days alone, the first of those to come being number 1. */
    public Forecast step(int number) {
        var start = from.plusDays((long) STEP * (number - 1));
        var days = new Period(start, start.plusDays(STEP));
        var weight = shape.weight(days);
        return forecast(days, weight * smoothing.ahead(number), weight, smoothing.drifted(number));
    }

    private Forecast forecast(Period days, double expected, double weight, double growth) {
        var unit = kind == Usual.Kind.COUNT ? expected : weight;
        var level = weight == 0 ? 0 : expected / weight;
        var variance = smoothing.spread() * smoothing.spread() * unit * growth + level * level * shape.doubt(days);
        var forecast = Forecast.of(days, expected, variance, smoothing.errors());
        return kind == Usual.Kind.COUNT ? forecast.whole() : forecast;
    }

    private static List<Smoothing.Step> steps(DailyRun days, Shape shape) {
        var many = Math.min(MOST, steps(days));
        return IntStream.range(0, many)
                .mapToObj(place -> days.until().minusDays((long) STEP * (many - place)))
                .map(start -> new Period(start, start.plusDays(STEP)))
                .map(step -> step(days.sum(step), shape.weight(step)))
                .toList();
    }

    private static Smoothing.Step step(long sum, double weight) {
        return new Smoothing.Step(weight <= 0 ? 0 : sum / weight, Math.max(weight, 1e-9));
    }
}
