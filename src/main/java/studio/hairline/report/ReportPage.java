package studio.hairline.report;

import java.time.Instant;
import java.util.List;

/**
 * The answer to a report.
 *
 * @param words the filter in words
 * @param whole all parts together
 * @param asOf the one instant it was read at, or the last of the day it looks back to
 * @param gone how many rows of then went since, with imports that were taken back
 * @param leftOut what is not in it, in a sentence; empty when nothing is left out
 */
public record ReportPage(
        Report report,
        String words,
        List<ReportLine> lines,
        ReportLine whole,
        Instant asOf,
        long gone,
        String leftOut) {

    /** @return how many rows it rests on: those counted, or what a share or a sum is out of */
    public long n() {
        return whole.portion().all();
    }
}
