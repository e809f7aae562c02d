package studio.hairline.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said beside a card's figure.
 *
 * @param count the number in the words that the rows are
 * @param rows null where nothing is counted
 */
public record Aside(String words, long count, @Nullable Rows rows) {

    Aside asKnownOn(LocalDate day) {
        return rows == null ? this : new Aside(words, count, rows.asKnownOn(day));
    }

    static Aside of(String words) {
        return new Aside(words, 0, null);
    }
}
