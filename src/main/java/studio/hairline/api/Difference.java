package studio.hairline.api;

import org.jspecify.annotations.Nullable;
import studio.hairline.ui.Formats;

/**
 * A figure that does not agree with what it counts.
 *
 * @param figure its name in the catalogue
 * @param askedAs the role
 * @param question the address of its rows
 * @param shown what the figure says it opens: a number of rows, or cents
 * @param inHistory how many of the rows the history knows of; null where it was not asked
 */
public record Difference(
        String figure,
        String askedAs,
        String question,
        long shown,
        long inRows,
        @Nullable Long inHistory) {

    /** @param money whether the numbers are cents */
    public String words(boolean money) {
        String unit = money ? " cents" : "";
        return Formats.count(shown) + unit + " shown, " + Formats.count(inRows) + unit + " in its rows"
                + (inHistory == null ? "" : ", " + Formats.count(inHistory) + " in the history");
    }
}
