package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A list below what it is asked: its parts, its filter, its rows. */
public final class FilteredList<R> extends Composite<Div> {

    private final Div warnings = new Div();
    private final Div head = new Div();
    private final ListPage<R> list;

    public FilteredList(ListPage<R> list) {
        this.list = list;
        head.addClassName("list-head");
        getContent().addClassName("filtered-list");
        getContent().add(warnings, head, list);
    }

    /** @param sentences what the audit found of the figures that these are the rows of; none: nothing is said */
    public FilteredList<R> warn(List<String> sentences) {
        warnings.removeAll();
        if (!sentences.isEmpty()) {
            warnings.add(new DiffersNote(sentences));
        }
        return this;
    }

    /** @param whenEmpty stands there when no row fits */
    public void show(Component parts, Component filter, ListPage.Shown<R> rows, Component whenEmpty) {
        head.removeAll();
        head.add(parts, filter);
        list.whenEmpty(whenEmpty);
        list.show(rows);
    }
}
