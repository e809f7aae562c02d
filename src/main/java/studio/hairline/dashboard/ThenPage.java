package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Rate;
import studio.hairline.figures.Slot;
import studio.hairline.leads.Category;

/**
 * The dashboard as it looked at the end of a day.
 *
 * @param end the first instant after the day
 * @param gone how many rows went since, with imports that were taken back
 */
public record ThenPage(
        DashboardFilter filter, LocalDate day, Instant end, List<ThenFigure> figures, Drawn drawn, long gone) {

    /** What is drawn: inquiries over time and by category, beside conversions. */
    public record Drawn(
            List<Slot> slots,
            List<Category> categories,
            List<Datum> overTime,
            List<Datum> inquiries,
            List<Datum> conversions) {}

    /**
     * A figure as it was known.
     *
     * @param rate null unless it is a rate, whose hits are the value
     */
    public record ThenFigure(
            Figure figure, long value, @Nullable Rate rate, Rows rows) {}
}
