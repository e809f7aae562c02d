package studio.hairline.figures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A level that follows what comes, with a damped trend where one helps: exponential smoothing, its gains chosen by the errors
 * of its own steps and a trend only where it pays for itself (AIC).
 *
 * <p>E. S. Gardner and E. McKenzie, Forecasting trends in time series, Management Science 31 (1985) 1237–1246; R. J. Hyndman,
 * A. B. Koehler, J. K. Ord and R. D. Snyder, Forecasting with Exponential Smoothing (2008), chapters 3 and 6.
 *
 * @param spread how many times its unit of chance a step is off
 * @param errors how many steps that is known from
 */
record Smoothing(double level, double trend, Gains gains, double spread, int errors) {

    static final double DAMPED = 0.9;

    private static final int FIRST = 4;
    private static final double[] LEVELS = {0.05, 0.1, 0.15, 0.2, 0.3, 0.45, 0.6};
    private static final double[] TRENDS = {0, 0.02, 0.05, 0.1};

    /** How much of an error goes into the level, and into the trend. */
    record Gains(double level, double trend) {

        boolean hasTrend() {
            return trend > 0;
        }
    }

    /** One step: what came in a stretch of a weight, as a month of mean length would have had it. */
    record Step(double value, double weight) {}

    static Smoothing of(Usual.Kind kind, List<Step> steps) {
        return DoubleStream.of(LEVELS)
                .boxed()
                .flatMap(level -> DoubleStream.of(TRENDS)
                        .filter(trend -> trend < level)
                        .mapToObj(trend -> walk(kind, steps, new Gains(level, trend))))
                .min(Comparator.comparingDouble(Walk::badness))
                .orElseThrow()
                .end();
    }

    /** What a month of mean length has so many steps ahead, from 1 on; nothing is below zero. */
    double ahead(int steps) {
        return Math.max(0, level + trend * damped(steps));
    }

    /** How the variance of one step adds up over so many: an error stays in the level, and in the trend. */
    double grown(int steps) {
        var sum = 0.0;
        var stays = 1.0;
        for (var step = 1; step <= steps; step++) {
            sum += stays * stays;
            stays += gains.level() + gains.trend() * damped(step);
        }
        return sum;
    }

    /** How the variance of one step alone grows with how far ahead it is. */
    double drifted(int number) {
        var sum = 1.0;
        for (var step = 1; step < number; step++) {
            sum += Math.pow(gains.level() + gains.trend() * damped(step), 2);
        }
        return sum;
    }

    static double damped(int steps) {
        return DAMPED * (1 - Math.pow(DAMPED, steps)) / (1 - DAMPED);
    }

    /** @param squares of its errors by weight */
    private record Walk(Smoothing end, double squares, int errors, Gains gains) {

        double badness() {
            return errors * Math.log(Math.max(squares / errors, 1e-9)) + (gains.hasTrend() ? 4 : 2);
        }
    }

    private static Walk walk(Usual.Kind kind, List<Step> steps, Gains gains) {
        var first = steps.subList(0, FIRST);
        var weight = first.stream().mapToDouble(Step::weight).sum();
        var level =
                first.stream().mapToDouble(step -> step.value() * step.weight()).sum() / weight;
        var least = Math.max(level / 20, 0.05);
        var trend = 0.0;
        var squares = 0.0;
        var chances = 0.0;
        for (var place = FIRST; place < steps.size(); place++) {
            var step = steps.get(place);
            var expected = Math.max(0, level + DAMPED * trend);
            var error = step.value() - expected;
            squares += step.weight() * error * error;
            chances += step.weight() * error * error / (kind == Usual.Kind.COUNT ? Math.max(least, expected) : 1);
            level = expected + Math.max(gains.level(), 1.0 / (place + 1)) * error;
            trend = DAMPED * trend + gains.trend() * error;
        }
        var errors = steps.size() - FIRST;
        var spread = Math.sqrt(chances / Math.max(1, errors - (gains.hasTrend() ? 2 : 1)));
        var end = new Smoothing(level, trend, gains, kind == Usual.Kind.COUNT ? Math.max(1, spread) : spread, errors);
        return new Walk(end, squares, errors, gains);
    }
}
