package studio.hairline.letter;

import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.Figure;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Rate;

/**
 * One of the five figures, as it was known on the Sunday.
 *
 * @param value cents where the figure is money; of a rate its hits
 * @param n how many rows it rests on
 * @param rate null unless it is one
 * @param rows exactly those it counts
 * @param beside of a rate all it is out of, else the eight weeks before
 */
public record LetterFigure(
        Figure figure, long value, long n, @Nullable Rate rate, Rows rows, Beside beside) {

    /** What a figure is read against. */
    public sealed interface Beside {}

    /** The least and the most of the eight weeks before; null where nothing is known of them. */
    public record Weeks(@Nullable Long least, @Nullable Long most) implements Beside {}

    /** The inquiries a rate is out of. */
    public record OutOf(Rows rows) implements Beside {}
}
