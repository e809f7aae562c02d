package studio.hairline.figures;

import java.util.Locale;
import java.util.OptionalDouble;

/** The difference of two rates in percentage points, and whether it is more than chance would do. */
public record RateChange(Rate now, Rate before) {

    /** Percentage points; empty when either rate is none. */
    public OptionalDouble points() {
        return isKnown() ? OptionalDouble.of(100 * (value(now) - value(before))) : OptionalDouble.empty();
    }

    /**
     * The 95 % interval of the difference, between −1 and 1; all of that when either rate is none.
     *
     * <p>R. G. Newcombe, Interval estimation for the difference between independent proportions: comparison of eleven
     * methods, Statistics in Medicine 17 (1998) 873–890, method 10.
     */
    public Interval interval() {
        if (!isKnown()) {
            return new Interval(-1, 1);
        }
        var difference = value(now) - value(before);
        var a = now.interval();
        var b = before.interval();
        return new Interval(
                difference - Math.hypot(value(now) - a.low(), b.high() - value(before)),
                difference + Math.hypot(a.high() - value(now), value(before) - b.low()));
    }

    /** Whether the interval leaves no change out and both rates rest on enough. */
    public boolean isClear() {
        return isKnown() && !now.isSmall() && !before.isSmall() && !interval().contains(0);
    }

    public String words() {
        if (!isKnown()) {
            return "–";
        }
        var tenths = Math.round(10 * points().orElseThrow());
        if (tenths == 0) {
            return "no change";
        }
        return String.format(Locale.US, "%s%.1f points", tenths > 0 ? "+" : "−", Math.abs(tenths) / 10.0);
    }

    private boolean isKnown() {
        return now.n() > 0 && before.n() > 0;
    }

    private static double value(Rate rate) {
        return rate.value().orElseThrow();
    }
}
