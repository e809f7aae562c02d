package studio.hairline.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.leads.LeadUrl;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Url;

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

    /** @return the days it was asked of, in words; nothing where it is asked of now or of all time */
    public Optional<String> days() {
        String query = question.contains("?") ? question.substring(question.indexOf('?') + 1) : "";
        return Optional.ofNullable(LeadUrl.period(Url.ofQuery(query).parameters()))
                .map(Period::words);
    }

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
