package studio.hairline.care.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import studio.hairline.people.Certificate.Line;
import studio.hairline.ui.Formats;

/** Each place that is gone through, what is done there, and afterwards how much there was. */
final class ErasureTable extends Section {

    /** @param amounts whether it is done, so that there is something to count */
    ErasureTable(String title, List<Line> lines, boolean amounts) {
        addClassNames("section", "card", "erasure-table");
        NativeTableRow head = new NativeTableRow(column("Place"), column("What is done"));
        if (amounts) {
            head.add(column("How many"));
        }
        NativeTableBody body = new NativeTableBody();
        lines.forEach(line -> body.add(row(line, amounts)));
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

    private static NativeTableHeaderCell column(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(Line line, boolean amounts) {
        NativeTableHeaderCell kind = new NativeTableHeaderCell(line.kind());
        kind.getElement().setAttribute("scope", "row");
        NativeTableCell done = new NativeTableCell(line.done());
        done.addClassName("table-words");
        NativeTableRow row = new NativeTableRow(kind, done);
        if (amounts) {
            row.add(new NativeTableCell(Formats.count(line.amount())));
        }
        return row;
    }
}
