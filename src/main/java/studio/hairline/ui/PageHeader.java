package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of every page: its one heading, what it is about now, and what can be done here. */
public final class PageHeader extends Header {

    private final Paragraph subtitle = new Paragraph();

    public PageHeader(String title, String subtitleText, Component... actions) {
        addClassName("page-header");
        Div words = new Div(new H1(title), subtitle);
        words.addClassName("page-words");
        add(words);
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("page-actions");
            add(row);
        }
        say(subtitleText);
    }

    /** @param subtitleText the filter in words, how many rows, as of when; empty for none */
    public void say(String subtitleText) {
        subtitle.setText(subtitleText);
        subtitle.setVisible(!subtitleText.isBlank());
    }
}
