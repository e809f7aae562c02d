package studio.hairline.dashboard;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Interval;
import studio.hairline.figures.QuantileInterval;
import studio.hairline.figures.Rate;
import studio.hairline.figures.Survival;
import studio.hairline.figures.SurvivalStep;

/**
 * A figure as a number.
 *
 * @param value null for what has no value: nothing out of nothing, a time not reached yet
 * @param n how many it rests on
 * @param low the lower end of its interval, where it has one
 */
public record Estimate(
        @Nullable Double value,
        long n,
        @Nullable Double low,
        @Nullable Double high) {

    public static Estimate count(long count) {
        return new Estimate((double) count, count, null, null);
    }

    /** @param of how many make it up */
    public static Estimate sum(long cents, long of) {
        return new Estimate((double) cents, of, null, null);
    }

    public static Estimate share(Rate rate) {
        OptionalDouble value = rate.value();
        Interval interval = rate.interval();
        return value.isEmpty()
                ? new Estimate(null, 0, null, null)
                : new Estimate(value.getAsDouble(), rate.n(), interval.low(), interval.high());
    }

    /** @return how much of some open minutes is used, resting on as many whole hours as they make up */
    static Estimate use(long minutes, long open) {
        return new Estimate(open == 0 ? null : (double) minutes / open, Math.ceilDiv(open, 60), null, null);
    }

    /** @param share of those who are over at that time */
    static Estimate time(Survival times, double share) {
        QuantileInterval interval = times.quantileInterval(share);
        return new Estimate(number(times.quantile(share)), times.n(), number(interval.low()), number(interval.high()));
    }

    /** @return the share that has come by a time, also of those not watched as long */
    static Estimate over(Survival times, long time) {
        if (times.n() == 0) {
            return new Estimate(null, 0, null, null);
        }
        SurvivalStep step = times.at(time);
        Interval waiting = step.over() == 0 || step.waiting() == 0
                ? new Rate(step.waiting() == 0 ? 0 : times.n(), times.n()).interval()
                : step.band();
        return new Estimate(step.over(), times.n(), 1 - waiting.high(), 1 - waiting.low());
    }

    private static @Nullable Double number(OptionalLong minutes) {
        return minutes.isEmpty() ? null : (double) minutes.getAsLong();
    }
}
