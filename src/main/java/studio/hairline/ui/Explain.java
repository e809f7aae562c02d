package studio.hairline.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A small "?" that tells on demand what a figure counts; plain details, so it costs nothing until it is opened. */
public final class Explain extends NativeDetails {

    public Explain(String name, String definition) {
        addClassName("explain");
        Span mark = new Span("?");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span("What is “" + name + "”?");
        words.addClassName("only-for-screen-readers");
        setSummary(mark, words);
        setContent(new Paragraph(definition));
    }
}
