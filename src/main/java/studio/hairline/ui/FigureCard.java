package studio.hairline.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Trend;
import studio.hairline.ui.chart.Sparkline;

/** One figure, how it compares, how sure it is and what it means; all of the card is the link to its rows. */
public final class FigureCard extends Div {

    private final String label;
    private final Anchor link;
    private final Div head = new Div();
    private final Div facts = new Div();

    /**
     * @param figure as it is to be read, such as "1,204", "42%" or "–"
     * @param href the address of the rows it counts
     */
    public FigureCard(String label, String figure, String href) {
        this.label = label;
        addClassName("figure-card");
        this.link = new Anchor(href, new Text(label));
        link.addClassName("figure-link");
        head.addClassName("figure-head");
        head.add(new H2(link));
        facts.addClassName("figure-facts");
        add(head, text("figure", figure), facts);
    }

    /** The figure's definition, behind a "?". */
    public FigureCard explain(String definition) {
        head.add(new Explain(label, definition));
        return this;
    }

    /** Says the whole of a figure that is shown rounded, under the pointer and to screen readers. */
    public FigureCard exactly(String figure) {
        link.setTitle(figure);
        return this;
    }

    public FigureCard against(Comparing comparing) {
        Span change = text("figure-change", comparing.change());
        change.addClassName("change-" + comparing.direction().name().toLowerCase(Locale.ROOT));
        Paragraph line = new Paragraph(change, text("figure-against", comparing.against()));
        line.addClassName("figure-comparing");
        facts.add(line);
        if (!comparing.said().isEmpty()) {
            facts.add(text("figure-usual", comparing.said()));
        }
        return this;
    }

    /** @param earlier the days compared with, such as "1–23 Oct 2026" */
    public FigureCard against(Trend trend, String earlier) {
        return against(Comparing.of(trend, earlier));
    }

    /** Marks a period that is still running: the figure will change. */
    public FigureCard unfinished() {
        facts.add(text("figure-unfinished", "still running"));
        return this;
    }

    /** @param words n and interval, such as "25 of 60, likely 30% to 54%" */
    public FigureCard doubt(String words) {
        facts.add(text("figure-doubt", words));
        return this;
    }

    /** @param href the rows that the words count; null where they count none */
    public FigureCard beside(String words, @Nullable String href) {
        if (href == null) {
            return doubt(words);
        }
        Anchor rows = new Anchor(href, new Text(words));
        rows.addClassName("figure-beside");
        facts.add(rows);
        return this;
    }

    /** Draws the figure pale: it rests on too few (n below 20) to lean on. */
    public FigureCard pale() {
        addClassName("pale");
        facts.add(text("figure-doubt", "too few to judge by"));
        return this;
    }

    /** Turns it amber: it was found not to agree with its rows. */
    public FigureCard differs(String words) {
        addClassName("differs");
        facts.add(text("figure-differs", words));
        return this;
    }

    public FigureCard trend(List<? extends Number> values) {
        add(new Sparkline(values));
        return this;
    }

    /** The words are put into a new span: setting its text would send, of each, that it is emptied first. */
    private static Span text(String className, String words) {
        Span span = new Span(new Text(words));
        span.addClassName(className);
        return span;
    }
}
