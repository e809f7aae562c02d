package studio.hairline.figures;

/**
 * What is to be expected of days to come.
 *
 * @param likely where it comes to lie in 8 of 10 cases
 */
public record Forecast(Period days, double expected, Interval likely) {

    private static final double Z80 = 1.2815515655446004;

    /**
     * A skewed band that does not go below zero: the gamma distribution of that mean and variance, by E. B. Wilson and M. M.
     * Hilferty, The distribution of chi-square, Proc. Natl. Acad. Sci. 17 (1931) 684–688. Where the variance is known from few
     * errors it is wider, as Student's t is (M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 26.7.5).
     *
     * @param errors how many the variance is known from
     */
    static Forecast of(Period days, double mean, double variance, int errors) {
        if (mean <= 0 || variance <= 0) {
            return new Forecast(days, Math.max(0, mean), new Interval(Math.max(0, mean), Math.max(0, mean)));
        }
        var few = Math.max(1, errors - 1.0);
        var z = Z80 + (Z80 * Z80 * Z80 + Z80) / (4 * few);
        return new Forecast(days, mean, new Interval(quantile(mean, variance, -z), quantile(mean, variance, z)));
    }

    /** The same in whole numbers: a whole number lies in it as often as in the band of which it is the nearest. */
    public Forecast whole() {
        return new Forecast(
                days,
                expected,
                new Interval(Math.max(0, Math.ceil(likely.low() - 0.5)), Math.floor(likely.high() + 0.5)));
    }

    /** The same with something that has already come. */
    public Forecast plus(double come) {
        return new Forecast(days, expected + come, new Interval(likely.low() + come, likely.high() + come));
    }

    private static double quantile(double mean, double variance, double z) {
        var ninth = variance / (9 * mean * mean);
        return mean * Math.pow(Math.max(0, 1 - ninth + z * Math.sqrt(ninth)), 3);
    }
}
