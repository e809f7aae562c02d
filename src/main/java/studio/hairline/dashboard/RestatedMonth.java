package studio.hairline.dashboard;

import java.time.YearMonth;
import java.util.List;

/**
 * A figure of a month that was over at the last look and is another since.
 *
 * @param before as it was known then; cents where the figure is money
 * @param rows those that count otherwise now; only the first where there are many
 * @param more how many further ones
 */
public record RestatedMonth(Figure figure, YearMonth month, long before, long after, List<Row> rows, int more) {

    /** One of them, and where it opens. */
    public record Row(String name, String page) {}
}
