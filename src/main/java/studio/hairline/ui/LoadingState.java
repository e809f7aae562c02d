package studio.hairline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.IntStream;

/** Grey lines in the place of what is still being fetched. */
public final class LoadingState extends Div {

    /** @param lines how much of the page it stands in for */
    public LoadingState(String what, int lines) {
        addClassName("loading-state");
        getElement().setAttribute("role", "status");
        Span words = new Span("Loading " + what + " …");
        words.addClassName("only-for-screen-readers");
        add(words);
        IntStream.range(0, lines).forEach(line -> add(line()));
    }

    private static Div line() {
        Div line = new Div();
        line.addClassName("loading-line");
        line.getElement().setAttribute("aria-hidden", "true");
        return line;
    }
}
