package studio.hairline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The active filter in words, one chip for each condition, each with a way to drop it. */
public final class FilterChips extends UnorderedList {

    /**
     * @param words such as "Category: Male pattern baldness"
     * @param without the address of the same page without this condition
     */
    public record Chip(String words, String without) {

        /** @param chosen any of which fits */
        public static <T> Chip anyOf(Collection<T> chosen, Function<T, String> label, String without) {
            return new Chip(chosen.stream().map(label).collect(Collectors.joining(" or ")), without);
        }
    }

    public FilterChips() {
        addClassName("filter-chips");
        getElement().setAttribute("aria-label", "Active filter");
        setVisible(false);
    }

    public void show(List<Chip> chips) {
        removeAll();
        chips.forEach(chip -> add(item(chip)));
        setVisible(!chips.isEmpty());
    }

    private static ListItem item(Chip chip) {
        Anchor drop = new Anchor(chip.without(), Glyph.CLOSE_SMALL.create());
        drop.setAriaLabel("Remove " + chip.words());
        ListItem item = new ListItem(new Span(chip.words()), drop);
        item.addClassName("filter-chip");
        return item;
    }
}
