package studio.hairline.figures;

import java.util.List;

/**
 * Rates of many groups drawn towards what they have in common, the more the fewer a group rests on, so that a ranking is not
 * led by the smallest groups: empirical Bayes with a beta distribution fitted by moments.
 *
 * <p>J. C. Kleinman, Proportions with extraneous variance: single and independent samples, J. Am. Stat. Assoc. 68 (1973)
 * 46–54.
 *
 * @param common the mean of all groups, 0 to 1
 * @param weight how many cases the common mean counts for; infinite where the groups do not differ beyond chance
 */
public record Shrunk(double common, double weight) {

    public static Shrunk of(List<Rate> groups) {
        var some = groups.stream().filter(rate -> rate.n() > 0).toList();
        double n = some.stream().mapToLong(Rate::n).sum();
        if (n == 0) {
            return new Shrunk(0, Double.POSITIVE_INFINITY);
        }
        var mean = some.stream().mapToLong(Rate::hits).sum() / n;
        var between = between(some, mean, n);
        return new Shrunk(mean, between <= 0 ? Double.POSITIVE_INFINITY : mean * (1 - mean) / between - 1);
    }

    /** The rate of a group as it is to be ranked, 0 to 1. */
    public double rank(Rate rate) {
        return Double.isInfinite(weight) ? common : (rate.hits() + weight * common) / (rate.n() + weight);
    }

    /** The variance of the groups' true rates; not above zero where chance explains all. */
    private static double between(List<Rate> some, double mean, double n) {
        var squares = some.stream()
                .mapToDouble(rate -> rate.n() * Math.pow(rate.value().orElseThrow() - mean, 2))
                .sum();
        var ofSizes = n
                - some.stream()
                                .mapToDouble(rate -> (double) rate.n() * rate.n())
                                .sum()
                        / n;
        var chance = mean * (1 - mean) * (some.size() - 1);
        var spread = ofSizes - (some.size() - 1);
        return spread <= 0 ? 0 : (squares - chance) / spread;
    }
}
