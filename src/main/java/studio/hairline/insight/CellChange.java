package studio.hairline.insight;

import studio.hairline.figures.Rate;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/**
 * What one category of one source adds to a change of conversions.
 *
 * @param volume by how many more arrived in all
 * @param mix by its larger or smaller part of them
 * @param rate by how it converts
 */
public record CellChange(
        Category category, Source source, Rate before, Rate now, double volume, double mix, double rate) {

    /**
     * Splits inquiries × share × rate: each factor's part is its mean over all orders in which the three may have changed, so
     * that the parts sum exactly and none comes first.
     *
     * <p>L. S. Shapley, A value for n-person games, in Contributions to the Theory of Games II (1953) 307–317; for
     * decompositions A. F. Shorrocks, J. Econ. Inequality 11 (2013) 99–126.
     *
     * @param allBefore inquiries of all cells
     */
    static CellChange of(Category category, Source source, Rate before, Rate now, long allBefore, long allNow) {
        double shareBefore = share(before, allBefore);
        double shareNow = share(now, allNow);
        double rateBefore = before.value().orElse(now.value().orElse(0));
        double rateNow = now.value().orElse(rateBefore);
        return new CellChange(
                category,
                source,
                before,
                now,
                (allNow - allBefore) * others(shareBefore, shareNow, rateBefore, rateNow),
                (shareNow - shareBefore) * others(allBefore, allNow, rateBefore, rateNow),
                (rateNow - rateBefore) * others(allBefore, allNow, shareBefore, shareNow));
    }

    private static double share(Rate rate, long all) {
        return all == 0 ? 0 : (double) rate.n() / all;
    }

    /** The mean of the product of the two other factors over all orders. */
    private static double others(double a, double aThen, double b, double bThen) {
        return (2 * a * b + a * bThen + aThen * b + 2 * aThen * bThen) / 6;
    }
}
