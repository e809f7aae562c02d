package studio.hairline.report.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.report.Report;
import studio.hairline.report.ReportLine;
import studio.hairline.report.SavedReport;
import studio.hairline.report.file.ReportSheet;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.Url;

/** How the numbers of a report are written on screen, and where its addresses lead. */
final class ReportWords {

    private ReportWords() {}

    /** @return the value as one reads it, in files as well; "–" for nothing out of nothing */
    static String value(ReportLine line, String currency) {
        return ReportSheet.value(line, currency).shown();
    }

    static String href(ReportLine line) {
        return new Url(line.rows().query()).toPath(line.rows().page());
    }

    static String address(Report report) {
        return new Url(report.write()).toPath(ReportsView.PATH);
    }

    /** @return short, and good for as long as it is kept */
    static String address(SavedReport saved) {
        return address(saved, null);
    }

    /** @param day that is over, at whose end it is looked at; null for now */
    static String address(SavedReport saved, @Nullable LocalDate day) {
        Url report = Url.EMPTY.with(SavedReport.NUMBER, String.valueOf(saved.id()));
        return KnownOn.on(report, day).toPath(ReportsView.PATH);
    }
}
