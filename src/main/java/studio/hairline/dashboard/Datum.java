package studio.hairline.dashboard;

import java.time.LocalDate;

/**
 * A number of a chart that opens its rows.
 *
 * @param place the column it stands in, or its name where it stands alone
 * @param kind code of what it counts: a category, a source, a step
 */
public record Datum(String place, String kind, long value, Rows rows) {

    Datum asKnownOn(LocalDate day) {
        return new Datum(place, kind, value, rows.asKnownOn(day));
    }
}
