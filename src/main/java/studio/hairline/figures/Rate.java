package studio.hairline.figures;

import java.util.OptionalDouble;

/** A share of what could have happened, never told without its n. Nothing out of nothing is no rate at all. */
public record Rate(long hits, long n) {

    /** Below this n a rate is drawn pale and never ranked. */
    public static final int ENOUGH = 20;

    private static final double Z95 = 1.959963984540054;

    public Rate {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException("a rate needs 0 ≤ hits ≤ n: " + hits + " of " + n);
        }
    }

    /** Between 0 and 1; empty for 0 of 0. */
    public OptionalDouble value() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / n);
    }

    public boolean isSmall() {
        return n < ENOUGH;
    }

    /**
     * The 95 % score interval without continuity correction; everything (0 to 1) for 0 of 0.
     *
     * <p>E. B. Wilson, Probable inference, the law of succession, and statistical inference, J. Am. Stat. Assoc. 22 (1927)
     * 209–212.
     */
    public Interval interval() {
        if (n == 0) {
            return new Interval(0, 1);
        }
        var p = (double) hits / n;
        var z2 = Z95 * Z95;
        var centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        var reach = Z95 / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        return new Interval(hits == 0 ? 0 : Math.max(0, centre - reach), hits == n ? 1 : Math.min(1, centre + reach));
    }

    public RateChange since(Rate before) {
        return new RateChange(this, before);
    }

    /** Such as "42%"; "–" for 0 of 0. */
    public String words() {
        return n == 0 ? "–" : Percent.of((double) hits / n);
    }

    /** Such as "25 of 60, likely 30% to 54%": what stands beside {@link #words()}. */
    public String doubt() {
        var interval = interval();
        return n == 0
                ? "0 of 0"
                : "%s of %s, likely %s to %s"
                        .formatted(
                                Percent.number((double) hits),
                                Percent.number((double) n),
                                Percent.of(interval.low()),
                                Percent.of(interval.high()));
    }
}
