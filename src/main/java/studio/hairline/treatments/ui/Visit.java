package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** A line of a list of visits: when, what, what became of it, and what can be done with it. */
final class Visit extends ListItem {

    private final String when;
    private final Div told;
    private final Div looks = new Div();
    private final Div verbs = new Div();

    Visit(String when, String about) {
        this.when = when;
        Span moment = new Span(when);
        moment.addClassName("what");
        Span words = new Span(about);
        words.addClassName("by");
        verbs.addClassName("button-row");
        looks.addClassName("visit-outcome");
        told = new Div(moment, words);
        add(told, looks, verbs);
        addClassName("visit");
    }

    /** @param words what its record misses */
    Visit missing(Optional<Span> words) {
        words.ifPresent(told::addComponentAsFirst);
        return this;
    }

    /** @param kind good, warn, bad or plain */
    Visit tag(String label, String kind) {
        Span tag = new Span(label);
        tag.addClassNames("tag", kind);
        looks.add(tag);
        return this;
    }

    Visit offer(Button button) {
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(button.getText() + ", " + when);
        verbs.add(button);
        return this;
    }
}
