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
public record ReportPage(Report report, String words, List<ReportLine> lines, ReportLine whole, Instant asOf) {}
