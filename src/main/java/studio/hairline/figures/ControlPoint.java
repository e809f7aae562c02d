package studio.hairline.figures;

import java.time.YearMonth;

/**
 * One month between its limits.
 *
 * @param value as it was; of a rate between 0 and 1
 * @param even the same with the season and the length of the month taken out
 * @param expected what the month would have had if nothing changed
 * @param n what a rate is out of; otherwise the value
 */
public record ControlPoint(
        YearMonth month, double value, double even, double expected, Interval limits, long n, Signal signal) {

    int side() {
        return (int) Math.signum(value - expected);
    }

    boolean isBeyond() {
        return !limits.contains(value);
    }

    ControlPoint judged(Signal verdict) {
        return new ControlPoint(month, value, even, expected, limits, n, verdict);
    }
}
