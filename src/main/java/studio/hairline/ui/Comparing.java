package studio.hairline.ui;

/**
 * How a figure stands against an earlier one, in words and by an arrow; whether up is good is left to the reader.
 *
 * @param change such as "+12%", "new" or "no change"
 * @param against such as "against 1–23 Oct 2026"
 */
public record Comparing(Direction direction, String change, String against) {

    /** Where the arrow points. */
    public enum Direction {
        UP,
        DOWN,
        SAME,
        NEW,
        NONE
    }
}
