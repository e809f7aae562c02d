package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.ControlPoint;
import studio.hairline.figures.Period;
import studio.hairline.insight.SignalPage;
import studio.hairline.insight.SignalPage.SignalLine;
import studio.hairline.insight.SignalPage.SignalMonth;
import studio.hairline.insight.Watched;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Url;
import studio.hairline.ui.chart.Chart;
import studio.hairline.ui.chart.ControlColumns;
import studio.hairline.ui.chart.ControlColumns.Column;
import studio.hairline.ui.chart.Unit;

/** The figures between their limits, drawn and said. */
final class SignalParts {

    private final SignalPage page;
    private final String asOf;
    private final String currency;

    SignalParts(SignalPage page, String asOf, String currency) {
        this.page = page;
        this.asOf = asOf;
        this.currency = currency;
    }

    Component verdicts() {
        InsightTable table = new InsightTable(
                "What really changed",
                "The last whole month of each figure; its number opens its rows.",
                List.of("Month", "It was", "Chance explains", "So"));
        table.addClassName("signal-table");
        page.lines().forEach(line -> row(table, line));
        return table;
    }

    Component[] charts() {
        return page.lines().stream()
                .filter(line -> !line.months().isEmpty())
                .map(this::chart)
                .toArray(Component[]::new);
    }

    private void row(InsightTable table, SignalLine line) {
        String name = line.what().label();
        if (line.months().isEmpty()) {
            table.row(name, Figures.soft("–"), Figures.soft("–"), Figures.soft("–"), said(line));
            return;
        }
        SignalMonth last = line.months().getLast();
        ControlPoint point = last.point();
        String limits = words(line.what(), point.limits().low()) + " to "
                + words(line.what(), point.limits().high());
        NativeTableCell so = said(line);
        so.setClassName("signal", point.signal().isChange());
        table.row(
                name,
                new Span(Formats.month(point.month().atDay(1))),
                new Anchor(address(last), words(line.what(), point.value())),
                new Span(limits),
                so);
    }

    private static NativeTableCell said(SignalLine line) {
        NativeTableCell cell = new NativeTableCell(line.sentence());
        cell.addClassName("table-words");
        return cell;
    }

    private Chart<SignalMonth> chart(SignalLine line) {
        Watched what = line.what();
        boolean seasonal = line.chart().seasonal();
        ControlColumns<SignalMonth> chart =
                new ControlColumns<>(what.label(), month -> column(what, month.point(), seasonal));
        chart.show(line.months());
        chart.unit(what.over() != null ? Unit.PERCENT : what.isMoney() ? Unit.money(currency) : Unit.COUNT);
        chart.link(SignalParts::address);
        chart.explain(
                "Each month between the two lines of what chance explains; those outside, or at the end of eight on one side, are drawn differently. "
                        + (seasonal
                                ? "The dots are the same months with the season and their length taken out."
                                : "No season is taken out."));
        return chart.about(days(line), asOf);
    }

    private static String days(SignalLine line) {
        LocalDate first = line.months().getFirst().point().month().atDay(1);
        LocalDate last = line.months().getLast().point().month().atEndOfMonth();
        return Period.of(first, last).words();
    }

    private static Column column(Watched what, ControlPoint point, boolean seasonal) {
        return new Column(
                Formats.month(point.month().atDay(1)),
                point.value(),
                seasonal ? shown(what, point.even()) : null,
                shown(what, point.limits().low()),
                shown(what, point.limits().high()),
                point.signal().isChange());
    }

    /** Whole, but for rates. */
    private static double shown(Watched what, double value) {
        return what.over() == null ? Math.round(value) : value;
    }

    private String words(Watched what, double value) {
        if (what.over() != null) {
            return Formats.percent(value);
        }
        return what.isMoney() ? Formats.wholeMoney(Math.round(value), currency) : Formats.count(Math.round(value));
    }

    private static String address(SignalMonth month) {
        Rows rows = month.rows();
        return new Url(rows.query()).toPath(rows.page());
    }
}
