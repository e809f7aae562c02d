package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What can be done with the selected rows; there only while some are. */
final class BulkBar extends Div {

    private final Span words = new Span();

    BulkBar(Runnable clear, Component... actions) {
        addClassName("bulk-bar");
        getElement().setAttribute("role", "region").setAttribute("aria-label", "Selected rows");
        words.getElement().setAttribute("role", "status");
        add(words);
        add(actions);
        add(new Button("Clear selection", click -> clear.run()));
        setVisible(false);
    }

    void selected(int rows) {
        words.setText(Formats.count(rows) + " selected");
        setVisible(rows > 0);
    }
}
