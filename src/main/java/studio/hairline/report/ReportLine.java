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

    /** @return a count, cents, or a share from 0 to 1; null for nothing out of nothing */
    public @Nullable Double value() {
        if (report.isShare()) {
            return portion.all() == 0 ? null : (double) portion.hits() / portion.all();
        }
        if (report.isMean()) {
            return portion.all() == 0 ? null : (double) Math.round((double) portion.cents() / portion.all());
        }
        return (double) (report.isMoney() ? portion.cents() : portion.hits());
    }

    /** @return what the opened rows come to: their number, or their cents where it is money */
    public long opens() {
        return report.isMoney() ? portion.cents() : portion.hits();
    }

    public Rate rate() {
        return new Rate(portion.hits(), portion.all());
    }
}
