package studio.hairline.ui.chart;

import java.util.Locale;

/**
 * How one of several is told apart: its words, and the role that gives it one colour and one pattern everywhere.
 *
 * @param role name of a colour in the stylesheet, without the leading dashes
 */
public record Mark(String label, String role) {

    private static final int NUMBERED = 8;

    /** The one colour of a single row of bars. */
    public static Mark plain(String label) {
        return new Mark(label, "series-1");
    }

    /** @param code a hair-loss category's code, such as {@code MALE_PATTERN} */
    public static Mark category(String code, String label) {
        return new Mark(label, "category-" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** @param number from 1; colours come round again after 8 */
    public static Mark numbered(int number, String label) {
        return new Mark(label, "series-" + (Math.floorMod(number - 1, NUMBERED) + 1));
    }
}
