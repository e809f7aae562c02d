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
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import studio.hairline.dashboard.ChairCard;
import studio.hairline.dashboard.ChairLine;

/** What the chair did, part by part; each number opens its rows, and rests pale on too few. */
final class ChairTable extends Section {

    ChairTable(String title, List<ChairLine> lines, ChairText text) {
        addClassNames("section", "card", "answering-table", "wide");
        NativeTableRow head = new NativeTableRow(headed("", "col"));
        lines.getFirst().cells().forEach(cell -> head.add(headed(cell.figure().label(), "col")));
        NativeTableBody body = new NativeTableBody();
        lines.forEach(line -> body.add(row(line, text)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("plain-table");
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        add(new H2(title), scroll);
    }

    private static NativeTableHeaderCell headed(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableRow row(ChairLine line, ChairText text) {
        NativeTableRow row = new NativeTableRow(headed(line.part(), "row"));
        line.cells().forEach(cell -> row.add(new NativeTableCell(link(cell, text))));
        return row;
    }

    private static Anchor link(ChairCard card, ChairText text) {
        Anchor link = new Anchor(FigureCards.href(card.rows()), text.of(card));
        String doubt = text.doubt(card);
        Span words = new Span(" " + doubt);
        words.addClassName("only-for-screen-readers");
        link.add(words);
        link.setTitle(doubt);
        link.setClassName("pale", text.isPale(card));
        return link;
    }
}
