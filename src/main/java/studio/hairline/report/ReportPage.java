package studio.hairline.report;

import java.time.Instant;
import java.util.List;

/**
 * The answer to a report.
 *
 * @param words the filter in words
 * @param whole all parts together
 * @param asOf the one instant it was read at
 */
public record ReportPage(Report report, String words, List<ReportLine> lines, ReportLine whole, Instant asOf) {

    /** @return how many rows it rests on: those counted, or what a share or a sum is out of */
    public long n() {
        return whole.portion().all();
    }
}
