package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The row of questions above a page, with the answers in words below it. */
public final class FilterBar extends Div {

    private final FilterChips chips = new FilterChips();

    public FilterBar(Component... fields) {
        addClassName("filter-bar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", "Filter");
        Div row = new Div(fields);
        row.addClassName("filter-fields");
        add(row, chips);
    }

    public void say(List<FilterChips.Chip> active) {
        chips.show(active);
    }
}
