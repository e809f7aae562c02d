package studio.hairline.dashboard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Rate;

/**
 * The figures of the dashboard as they were known at the end of a day.
 *
 * @param figures in the order of the page; money only for the owner
 * @param unknown why the others have no past
 */
public record ThenCards(List<ThenFigure> figures, Map<Figure, String> unknown) {

    /**
     * A figure as it was known.
     *
     * @param of how many rows a sum is of; the count, or what a rate is out of
     * @param rate null unless it is a rate, whose hits are the value
     */
    public record ThenFigure(
            Figure figure, long value, long of, @Nullable Rate rate, Rows rows) {

        static ThenFigure share(Figure figure, Rate rate, Rows rows) {
            return new ThenFigure(figure, rate.hits(), rate.n(), rate, rows);
        }

        public Estimate estimate() {
            return rate != null
                    ? Estimate.share(rate)
                    : figure.isMoney() ? Estimate.sum(value, of) : Estimate.count(value);
        }
    }
}
