package studio.hairline.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Rate;
import studio.hairline.figures.RateChange;
import studio.hairline.figures.Trend;

/**
 * One figure of the page.
 *
 * @param value a count, or cents where the figure is money; the hits of a rate
 * @param rows what it counts, or whose cents it sums
 * @param rate null unless it is a rate
 * @param trend null where nothing is compared
 * @param change the same of a rate
 * @param course its values over the period; empty for none
 * @param beside what is counted beside it
 * @param note what else is to be said; empty for nothing
 */
public record Card(
        Figure figure,
        long value,
        Rows rows,
        @Nullable Rate rate,
        @Nullable Trend trend,
        @Nullable RateChange change,
        List<Long> course,
        List<Datum> beside,
        String note) {

    static Card of(Figure figure, long value, Rows rows) {
        return new Card(figure, value, rows, null, null, null, List.of(), List.of(), "");
    }

    Card against(@Nullable Trend other) {
        return new Card(figure, value, rows, rate, other, change, course, beside, note);
    }

    Card measured(Rate other, @Nullable RateChange since) {
        return new Card(figure, value, rows, other, trend, since, course, beside, note);
    }

    Card going(List<Long> values) {
        return new Card(figure, value, rows, rate, trend, change, values, beside, note);
    }

    Card with(List<Datum> counted) {
        return new Card(figure, value, rows, rate, trend, change, course, counted, note);
    }

    Card saying(String words) {
        return new Card(figure, value, rows, rate, trend, change, course, beside, words);
    }
}
