package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Rate;

/**
 * One figure of the page.
 *
 * @param value a count, or cents where unit says so; the hits of a rate
 * @param rate null unless it is a rate
 * @param moved null where nothing is compared
 * @param asides what is said beside it
 */
public record Card(
        Figure figure,
        long value,
        @Nullable Rate rate,
        @Nullable Moved moved,
        List<Long> course,
        List<Aside> asides,
        Rows rows) {

    Card beside(Aside aside) {
        return new Card(
                figure,
                value,
                rate,
                moved,
                course,
                Stream.concat(asides.stream(), Stream.of(aside)).toList(),
                rows);
    }

    /** @return the same, opening its rows as they were known at the end of a day */
    Card asKnownOn(LocalDate day) {
        List<Aside> then = asides.stream().map(aside -> aside.asKnownOn(day)).toList();
        return new Card(figure, value, rate, moved, course, then, rows.asKnownOn(day));
    }

    /** @return the same as a number */
    public Estimate estimate() {
        return rate == null ? Estimate.count(value) : Estimate.share(rate);
    }
}
