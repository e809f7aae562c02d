package studio.hairline.ui;

import java.util.function.DoubleFunction;
import studio.hairline.figures.RateChange;
import studio.hairline.figures.Trend;
import studio.hairline.figures.Verdict;

/**
 * How a figure stands against an earlier one, in words and by an arrow; whether up is good is left to the reader.
 *
 * @param change such as "+12%", "new" or "no change"
 * @param against such as "against 1–23 Oct 2026"
 * @param said whether that is more than chance; empty where nobody asked
 */
public record Comparing(Direction direction, String change, String against, String said) {

    /** @param earlier the days compared with, such as "1–23 Oct 2026" */
    public static Comparing of(Trend trend, String earlier) {
        return new Comparing(Direction.valueOf(trend.change().name()), trend.words(), "against " + earlier, "");
    }

    public static Comparing of(RateChange change, String earlier) {
        double points = change.points().orElse(0);
        Direction direction = points > 0 ? Direction.UP : points < 0 ? Direction.DOWN : Direction.SAME;
        return new Comparing(
                change.points().isEmpty() ? Direction.NONE : direction, change.words(), "against " + earlier, "");
    }

    /**
     * The same with an arrow only where it is more than chance.
     *
     * @param number writes the ends of what is usual
     */
    public Comparing judged(Verdict verdict, DoubleFunction<String> number) {
        String usual = switch (verdict.signal()) {
            case UP, DOWN, NOISE ->
                number.apply(Math.ceil(Math.max(0, verdict.usual().low()))) + "–"
                        + number.apply(Math.floor(verdict.usual().high()));
            case NOT_ENOUGH -> "";
        };
        return switch (verdict.signal()) {
            case UP -> new Comparing(Direction.UP, change, against, "above the usual " + usual);
            case DOWN -> new Comparing(Direction.DOWN, change, against, "below the usual " + usual);
            case NOISE -> new Comparing(Direction.NONE, change, against, "within the usual " + usual);
            case NOT_ENOUGH -> new Comparing(Direction.NONE, change, against, "too early to tell it from chance");
        };
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
