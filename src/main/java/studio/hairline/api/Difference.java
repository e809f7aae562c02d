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

    /** @param currency of the numbers; null for a number of rows */
    public String words(@Nullable String currency) {
        return number(shown, currency) + " shown, " + number(inRows, currency) + " in its rows"
                + (inHistory == null
                        ? ""
                        : ", " + Formats.count(inHistory) + (currency == null ? "" : " rows") + " in the history");
    }

    private static String number(long value, @Nullable String currency) {
        return currency == null ? Formats.count(value) : Formats.money(value, currency);
    }
}
