package studio.hairline.report.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import studio.hairline.report.Drawn;
import studio.hairline.report.Report;
import studio.hairline.report.ReportLine;
import studio.hairline.report.ReportPage;
import studio.hairline.report.Split;
import studio.hairline.ui.chart.Bars;
import studio.hairline.ui.chart.Chart;
import studio.hairline.ui.chart.IntervalBars;
import studio.hairline.ui.chart.Mark;
import studio.hairline.ui.chart.StackedColumns;
import studio.hairline.ui.chart.Unit;
import studio.hairline.ui.chart.Whiskers;

/**
 * A report as a picture; each thing drawn is a link to its rows.
 *
 * @param asOf in words
 */
record ReportChart(String title, ReportPage page, String currency, String asOf) {

    private static final int ROW = 34;
    private static final double HOUR = 60;

    /** @return nothing where only the table is wanted */
    Optional<Component> draw() {
        Report report = page.report();
        if (report.drawn() == Drawn.TABLE) {
            return Optional.empty();
        }
        Chart<ReportLine> chart = report.drawn() == Drawn.COLUMNS ? columns() : report.isShare() ? intervals() : bars();
        chart.unit(report.isShare() ? Unit.PERCENT : report.isMoney() ? Unit.money(currency) : Unit.COUNT);
        chart.link(ReportWords::href);
        chart.explain(report.figure().definition());
        chart.emptySays("Nothing of this kind. Choose a longer period or take a condition out.");
        chart.about(ReportScreen.about(page), asOf);
        chart.addClassName("wide");
        return Optional.of(chart);
    }

    private Chart<ReportLine> bars() {
        Bars<ReportLine> bars = new Bars<>(title, this::mark, ReportChart::value);
        bars.show(page.lines());
        return bars.height(Math.max(200, page.lines().size() * ROW));
    }

    private Chart<ReportLine> intervals() {
        IntervalBars<ReportLine> bars = new IntervalBars<>(title, this::mark, line -> Whiskers.of(line.rate()));
        List<ReportLine> judged =
                page.lines().stream().filter(line -> line.value() != null).toList();
        bars.show(judged);
        return bars.height(Math.max(200, judged.size() * ROW));
    }

    private Chart<ReportLine> columns() {
        Mark one = Mark.plain(page.report().figure().label());
        StackedColumns<ReportLine> columns =
                new StackedColumns<>(title, ReportLine::label, line -> one, ReportChart::value);
        return columns.show(
                page.lines().stream().map(ReportLine::label).distinct().toList(), List.of(one), page.lines());
    }

    private static double value(ReportLine line) {
        double value = Objects.requireNonNullElse(line.value(), 0.0);
        return line.report().isHours() ? value / HOUR : value;
    }

    private Mark mark(ReportLine line) {
        return page.report().split() == Split.CATEGORY
                ? Mark.category(line.portion().key(), line.label())
                : Mark.plain(line.label());
    }
}
