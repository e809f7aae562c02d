package studio.hairline.report.ui;

import studio.hairline.report.Report;
import studio.hairline.report.ReportLine;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Url;

/** How the numbers of a report are written, on screen and in files. */
final class ReportWords {

    private ReportWords() {}

    /** @return the value as one reads it; "–" for nothing out of nothing */
    static String value(ReportLine line, String currency) {
        Double value = line.value();
        if (value == null) {
            return "–";
        }
        Report report = line.report();
        if (report.isShare()) {
            return Formats.percent(value);
        }
        return report.isMoney() ? Formats.money(Math.round(value), currency) : Formats.count(Math.round(value));
    }

    static String href(ReportLine line) {
        return new Url(line.rows().query()).toPath(line.rows().page());
    }

    static String address(Report report) {
        return new Url(report.write()).toPath(ReportsView.PATH);
    }
}
