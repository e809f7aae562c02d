package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing yet: a sentence that says what to do, and the way to do it. */
public final class EmptyState extends Div {

    /** No row of a list fits what it is asked. @param path of the whole list */
    public static EmptyState nothingFits(String path) {
        return new EmptyState(
                Glyph.FILTER,
                "Nothing fits this filter. Take a condition away, or choose a longer period.",
                new Anchor(path, "Show all of them"));
    }

    public EmptyState(Glyph icon, String sentence, Component... actions) {
        addClassName("empty-state");
        add(icon.create(), new Paragraph(sentence));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("empty-actions");
            add(row);
        }
    }
}
