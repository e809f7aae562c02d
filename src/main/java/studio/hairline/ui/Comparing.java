package studio.hairline.ui;

import studio.hairline.figures.RateChange;
import studio.hairline.figures.Trend;

/**
 * How a figure stands against an earlier one, in words and by an arrow; whether up is good is left to the reader.
 *
 * @param change such as "+12%", "new" or "no change"
 * @param against such as "against 1–23 Oct 2026"
 */
public record Comparing(Direction direction, String change, String against) {

    /** @param earlier the days compared with, such as "1–23 Oct 2026" */
    public static Comparing of(Trend trend, String earlier) {
        return new Comparing(Direction.valueOf(trend.change().name()), trend.words(), "against " + earlier);
    }

    public static Comparing of(RateChange change, String earlier) {
        double points = change.points().orElse(0);
        Direction direction = points > 0 ? Direction.UP : points < 0 ? Direction.DOWN : Direction.SAME;
        return new Comparing(
                change.points().isEmpty() ? Direction.NONE : direction, change.words(), "against " + earlier);
    }

    /** Where the arrow points. */
    public enum Direction {
        UP,
        DOWN,
        SAME,
        NEW,
        NONE
    }
}
