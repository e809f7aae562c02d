package studio.hairline.dashboard.ui;

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
import java.util.List;
import java.util.stream.Stream;
import studio.hairline.dashboard.AnsweringLine;
import studio.hairline.dashboard.RateDatum;
import studio.hairline.leads.Promise;
import studio.hairline.ui.Formats;

/** How inquiries were answered, line by line; each number opens its rows, and rests pale on too few. */
final class AnsweringTable extends Section {

    AnsweringTable(String title, String definition, List<AnsweringLine> lines) {
        addClassNames("section", "card", "answering-table");
        Paragraph words = new Paragraph(definition);
        words.addClassName("soft");
        NativeTableBody body = new NativeTableBody();
        lines.forEach(line -> body.add(row(line)));
        NativeTable table = new NativeTable(head(), body);
        table.addClassName("plain-table");
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        add(new H2(title), words, scroll);
    }

    private static NativeTableHeader head() {
        NativeTableRow row = new NativeTableRow(column(""), column("Inquiries"));
        Stream.of(Promise.values()).forEach(promise -> row.add(column("within " + promise.label())));
        return new NativeTableHeader(row);
    }

    private static NativeTableHeaderCell column(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(AnsweringLine line) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(line.all().place());
        name.getElement().setAttribute("scope", "row");
        Anchor all = new Anchor(
                FigureCards.href(line.all().rows()), Formats.count(line.all().value()));
        NativeTableRow row = new NativeTableRow(name, new NativeTableCell(all));
        line.kept().forEach(share -> row.add(new NativeTableCell(share(share))));
        return row;
    }

    private static Anchor share(RateDatum share) {
        Anchor link = new Anchor(FigureCards.href(share.rows()), share.rate().words());
        Span doubt = new Span(" " + share.rate().doubt());
        doubt.addClassName("only-for-screen-readers");
        link.add(doubt);
        link.setTitle(share.rate().doubt());
        link.setClassName("pale", share.rate().isSmall());
        return link;
    }
}
