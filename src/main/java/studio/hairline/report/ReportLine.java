package studio.hairline.report;

import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Rate;
import studio.hairline.tallies.Portion;

/**
 * One part of a report, or its whole.
 *
 * @param rows what its hits are
 */
public record ReportLine(Report report, String label, Portion portion, Rows rows) {

    private static final long HOUR = 60;

    /** @return a count, cents, minutes, or a share from 0 to 1; null for nothing out of nothing */
    public @Nullable Double value() {
        if (report.isShare()) {
            return divided(portion.hits(), portion.all());
        }
        if (report.isMean()) {
            return rounded(divided(portion.cents(), portion.all()));
        }
        if (report.isPerHour()) {
            return rounded(divided(portion.cents() * HOUR, portion.minutes()));
        }
        return (double) opens();
    }

    /** @return what the opened rows come to: their number, or their cents or minutes where it is money or time */
    public long opens() {
        if (report.isHours()) {
            return portion.minutes();
        }
        return report.isMoney() ? portion.cents() : portion.hits();
    }

    private static @Nullable Double divided(long amount, long by) {
        return by == 0 ? null : (double) amount / by;
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : (double) Math.round(value);
    }

    public Rate rate() {
        return new Rate(portion.hits(), portion.all());
    }
}
