package studio.hairline.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.api.Catalogue;
import studio.hairline.api.Measured;
import studio.hairline.report.Drawn;
import studio.hairline.report.Report;
import studio.hairline.report.ReportLine;
import studio.hairline.report.ReportPage;
import studio.hairline.report.Reports;
import studio.hairline.report.Split;

/** Whatever a report is asked: its whole is the figure, its parts are the whole, and each part is that of the rows it opens. */
class ReportTruth {

    private static final int LINES = 2;

    @Autowired
    Reports reports;

    @Autowired
    Catalogue catalogue;

    private final Random dice = new Random(20_261_126);

    void compare(Map<String, List<String>> query, RowsBehind behind, SoftAssertions all) {
        DashboardFilter filter = reports.read(query).filter();
        List<Defined> offered = reports.figures();
        List<Measured> figures = catalogue.measure(filter).stream()
                .filter(one -> offered.contains(one.figure()))
                .toList();
        for (Measured one : figures) {
            List<Split> splits = reports.splits(one.figure());
            Split split = splits.get(dice.nextInt(splits.size()));
            ReportPage page = reports.page(new Report(one.figure(), split, Drawn.BARS, filter));
            same(page, one, all);
            opened(page, behind, all);
        }
    }

    private static void same(ReportPage page, Measured figure, SoftAssertions all) {
        String question = page.report().title() + " " + page.words();
        if (figure.estimate().n() > 0 || !page.report().isShare()) {
            all.assertThat(page.whole().opens()).as(question).isEqualTo(figure.opens());
        }
        all.assertThat(page.whole().value())
                .as(question)
                .isEqualTo(figure.estimate().value());
        all.assertThat(page.lines().stream().mapToLong(ReportLine::opens).sum())
                .as(question)
                .isEqualTo(page.whole().opens());
    }

    private void opened(ReportPage page, RowsBehind behind, SoftAssertions all) {
        List<ReportLine> lines = page.lines();
        for (int n = 0; n < Math.min(LINES, lines.size()); n++) {
            ReportLine line = lines.get(dice.nextInt(lines.size()));
            long rows = page.report().isHours()
                    ? behind.minutes(line.rows())
                    : page.report().isMoney() ? behind.cents(line.rows()) : behind.count(line.rows());
            all.assertThat(rows)
                    .as(page.report().title() + ": " + line.label() + " " + line.rows())
                    .isEqualTo(line.opens());
        }
    }
}
