package studio.hairline.leads.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.Url;

/** The search field and what it found, as links below it: arrows and Tab reach them, Enter opens the first, Esc closes. */
final class SearchBox extends Div implements AfterNavigationObserver {

    private static final int PAUSE_IN_TYPING = 200;

    private final TextField field = new TextField();
    private final Paragraph said = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div results = new Div(said, list);
    private final SerializableFunction<String, List<FoundPerson>> search;
    private List<FoundPerson> found = List.of();

    SearchBox(SerializableFunction<String, List<FoundPerson>> search) {
        this.search = search;
        addClassName("search-box");
        getElement().setAttribute("role", "search");
        field.setAriaLabel("Search people by name, phone or e-mail");
        field.setPlaceholder("Name, phone or e-mail");
        field.setPrefixComponent(Glyph.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setAutocomplete(Autocomplete.OFF);
        field.setMaxLength(120);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_IN_TYPING);
        field.addValueChangeListener(event -> look(event.getValue()));
        field.addKeyDownListener(Key.ENTER, enter -> openFirst());
        said.getElement().setAttribute("role", "status");
        results.addClassName("search-results");
        add(field, results);
        look("");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        field.clear();
    }

    private void look(String text) {
        boolean blank = text.isBlank();
        found = blank ? List.of() : search.apply(text);
        list.removeAll();
        found.forEach(one -> list.add(new ListItem(link(one))));
        said.setText(blank ? "" : words(text.strip()));
        results.setVisible(!blank);
    }

    private String words(String text) {
        return switch (found.size()) {
            case 0 -> "Nobody found for “" + text + "”. Try fewer letters, or any three digits of the phone.";
            case 1 -> "One person";
            default -> found.size() + " people";
        };
    }

    private void openFirst() {
        if (!found.isEmpty()) {
            Url.open(found.getFirst().address());
        }
    }

    private static Anchor link(FoundPerson one) {
        Span name = new Span(one.name());
        name.addClassName("search-name");
        Anchor link = new Anchor(one.address(), "");
        link.getElement().setAttribute("tabindex", "0");
        link.add(name, soft(one.contact()), soft(one.words()));
        return link;
    }

    private static Span soft(String text) {
        Span words = new Span(text);
        words.addClassName("soft");
        return words;
    }
}
