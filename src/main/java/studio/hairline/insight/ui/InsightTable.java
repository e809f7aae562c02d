package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
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
import java.util.List;
import java.util.stream.Stream;

/** A table of figures with its definition; each row has a name and cells that open what they count. */
final class InsightTable extends Section {

    private final NativeTableBody body = new NativeTableBody();

    InsightTable(String title, String definition, List<String> columns) {
        addClassNames("section", "card", "answering-table", "wide");
        Paragraph words = new Paragraph(definition);
        words.addClassName("soft");
        NativeTableRow head = new NativeTableRow();
        Stream.concat(Stream.of(""), columns.stream()).forEach(column -> head.add(headed(column, "col")));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("plain-table");
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        add(new H2(title), words, scroll);
    }

    InsightTable row(String name, Component... cells) {
        NativeTableRow row = new NativeTableRow(headed(name, "row"));
        Stream.of(cells).map(NativeTableCell::new).forEach(row::add);
        body.add(row);
        return this;
    }

    private static NativeTableHeaderCell headed(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
