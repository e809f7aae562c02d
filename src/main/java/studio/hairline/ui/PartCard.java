package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** One part of a page under its heading. */
public class PartCard extends Section {

    /** @param id of the heading, so that the part is called by it */
    public PartCard(String heading, String id, Component... beside) {
        addClassNames("card", "section");
        H2 title = new H2(heading);
        title.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        Div line = new Div(title);
        line.add(beside);
        line.addClassName("record-heading");
        add(line);
    }

    public static Paragraph soft(String sentence) {
        Paragraph words = new Paragraph(sentence);
        words.addClassNames("soft", "record-said");
        return words;
    }

    /** @param kind good, warn, bad or plain */
    public static Span tag(String words, String kind) {
        Span tag = new Span(words);
        tag.addClassNames("tag", kind);
        return tag;
    }
}
