package studio.hairline.figures;

import java.time.LocalDate;
import java.util.ArrayList;
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
        return in(new Period(from, from.plusDays(days)));
    }

    /** Of days from the first unknown one on, or later. */
    public Forecast in(Period days) {
        var expected = 0.0;
        var weight = 0.0;
        var steps = 0;
        for (var part : parts(days)) {
            var worth = shape.weight(part);
            steps = (int) (part.from().toEpochDay() - from.toEpochDay()) / STEP + 1;
            expected += worth * smoothing.ahead(steps);
            weight += worth;
        }
        var unit = kind == Usual.Kind.COUNT ? expected : weight;
        var growth = steps == 0 ? 1 : smoothing.grown(steps) / steps;
        var level = weight == 0 ? 0 : expected / weight;
        var variance = smoothing.spread() * smoothing.spread() * unit * growth + level * level * shape.doubt(days);
        return Forecast.of(days, expected, variance, smoothing.errors());
    }

    /** Cut where one step ends and the next begins. */
    private List<Period> parts(Period days) {
        var parts = new ArrayList<Period>();
        for (var start = from; start.isBefore(days.until()); start = start.plusDays(STEP)) {
            var part =
                    new Period(start, start.plusDays(STEP)).since(days.from()).before(days.until());
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
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
