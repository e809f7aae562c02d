package studio.hairline.ui;

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

/** A small table on a card; each row begins with its name, and a narrow screen scrolls it. */
public class FigureTable extends Section {

    private final NativeTableBody body = new NativeTableBody();

    /** @param columns from the left, the first of them over the names */
    public FigureTable(String title, List<String> columns) {
        addClassNames("section", "card", "figure-table");
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> head.add(headed(column, "col")));
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

    /** Says what is counted, between the title and the rows. */
    public FigureTable explain(String definition) {
        Paragraph words = new Paragraph(definition);
        words.addClassName("soft");
        addComponentAtIndex(1, words);
        return this;
    }

    public FigureTable row(String name, Component... cells) {
        NativeTableRow row = new NativeTableRow(headed(name, "row"));
        Stream.of(cells)
                .map(cell -> cell instanceof NativeTableCell whole ? whole : new NativeTableCell(cell))
                .forEach(row::add);
        body.add(row);
        return this;
    }

    private static NativeTableHeaderCell headed(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
