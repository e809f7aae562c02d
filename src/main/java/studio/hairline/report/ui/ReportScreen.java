package studio.hairline.report.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.report.Report;
import studio.hairline.report.ReportPage;
import studio.hairline.report.Reports;
import studio.hairline.report.SavedReport;
import studio.hairline.team.Users;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.StudioWriting;
import studio.hairline.ui.Url;

/** What the pages of reports ask, and know of the studio. */
@Component
record ReportScreen(Reports reports, StudioTime time, StudioSettings studio, Users users) {

    StudioWriting writing() {
        return new StudioWriting(time.zone(), studio.facts().currency());
    }

    String currency() {
        return studio.facts().currency().getCurrencyCode();
    }

    String who(long user) {
        return Optional.ofNullable(users.names().get(user)).orElse("Somebody else");
    }

    /** @return whether it still asks what was saved */
    boolean isAsKept(Report report, SavedReport saved) {
        LocalDate day = report.knownOn();
        Url kept = Url.ofQuery(saved.query());
        Url asked = KnownOn.on(kept, day);
        return reports.read(asked.parameters()).as(report.saved()).equals(report);
    }

    /** @return the filter in words and what it rests on */
    static String about(ReportPage page) {
        return page.words() + " · n = " + Formats.count(page.n());
    }

    /** @return "Conversions by source, Dec 2025 – Nov 2026" */
    String words(Report report) {
        return report.title() + " · " + reports.words(report);
    }
}
