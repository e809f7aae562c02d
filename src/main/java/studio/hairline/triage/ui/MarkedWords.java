package studio.hairline.triage.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import studio.hairline.reading.Reading;
import studio.hairline.reading.Span;

/** What somebody wrote, the words that led to a suggestion marked; what each led to is said with it. */
final class MarkedWords extends Paragraph {

    MarkedWords(Reading reading) {
        String text = reading.text();
        int behind = 0;
        for (Span span : reading.marked()) {
            add(new Text(text.substring(behind, span.start())), mark(reading, span));
            behind = span.end();
        }
        add(new Text(text.substring(behind)));
    }

    private static HtmlContainer mark(Reading reading, Span span) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(span.of(reading.text()));
        mark.setTitle(reading.says(span));
        mark.getElement().setAttribute("aria-description", reading.says(span));
        return mark;
    }
}
