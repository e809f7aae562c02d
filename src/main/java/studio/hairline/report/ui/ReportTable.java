package studio.hairline.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import studio.hairline.report.Report;
import studio.hairline.report.ReportLine;
import studio.hairline.report.ReportPage;
import studio.hairline.ui.FigureTable;
import studio.hairline.ui.Formats;

/** A report in numbers; each opens its rows, and rests pale on too few. */
final class ReportTable extends FigureTable {

    private final String currency;

    ReportTable(String title, ReportPage page, String currency) {
        super(title, columns(page.report()));
        this.currency = currency;
        addClassNames("answering-table", "wide");
        explain(page.report().figure().definition());
        page.lines().forEach(this::line);
        line(page.whole());
    }

    private static List<String> columns(Report report) {
        List<String> columns =
                new ArrayList<>(List.of(report.split().label(), report.figure().label()));
        if (report.isShare()) {
            columns.add("likely");
        }
        if (report.isShare() || report.isMoney() || report.isHours()) {
            columns.add("n");
        }
        return columns;
    }

    private void line(ReportLine line) {
        List<Component> cells = new ArrayList<>(List.of(value(line)));
        if (line.report().isShare()) {
            cells.add(new Span(likely(line)));
        }
        if (line.report().isShare() || line.report().isMoney() || line.report().isHours()) {
            cells.add(new Span(Formats.count(line.portion().all())));
        }
        row(line.label(), cells.toArray(Component[]::new));
    }

    /** Nothing out of nothing opens nothing. */
    private Component value(ReportLine line) {
        String words = ReportWords.value(line, currency);
        if (line.value() == null) {
            return new Span(words);
        }
        Anchor value = new Anchor(ReportWords.href(line), words);
        value.setClassName("pale", line.report().isShare() && line.rate().isSmall());
        return value;
    }

    private static String likely(ReportLine line) {
        var interval = line.rate().interval();
        return line.rate().n() == 0 ? "–" : Formats.percent(interval.low()) + "–" + Formats.percent(interval.high());
    }
}
