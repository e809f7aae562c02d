package studio.hairline.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import studio.hairline.report.Report;
import studio.hairline.report.ReportLine;
import studio.hairline.report.ReportPage;
import studio.hairline.ui.Formats;

/** A report in numbers; each opens its rows, and rests pale on too few. */
final class ReportTable extends Section {

    private final String currency;

    ReportTable(ReportPage page, String currency) {
        this.currency = currency;
        addClassNames("section", "card", "answering-table", "wide");
        Report report = page.report();
        Paragraph words = new Paragraph(report.figure().definition());
        words.addClassName("soft");
        NativeTableBody body = new NativeTableBody();
        page.lines().forEach(line -> body.add(row(line)));
        body.add(row(page.whole()));
        NativeTable table = new NativeTable(head(report), body);
        table.addClassName("plain-table");
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", report.title());
        add(new H2("In numbers"), words, scroll);
    }

    private static NativeTableHeader head(Report report) {
        List<String> columns =
                new ArrayList<>(List.of(report.split().label(), report.figure().label()));
        if (report.isShare()) {
            columns.add("likely");
        }
        if (report.isShare() || report.isMoney()) {
            columns.add("n");
        }
        NativeTableRow row = new NativeTableRow();
        columns.forEach(column -> row.add(headed(column, "col")));
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(ReportLine line) {
        Report report = line.report();
        NativeTableRow row = new NativeTableRow(headed(line.label(), "row"), new NativeTableCell(value(line)));
        if (report.isShare()) {
            row.add(new NativeTableCell(likely(line)));
        }
        if (report.isShare() || report.isMoney()) {
            row.add(new NativeTableCell(Formats.count(line.portion().all())));
        }
        return row;
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

    private static NativeTableHeaderCell headed(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
