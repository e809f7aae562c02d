package studio.hairline.ui;

import com.vaadin.flow.component.html.Span;
import studio.hairline.ui.chart.Mark;

/** The small patch of colour and pattern that means the same series on every page; always beside its words. */
public final class MarkSwatch extends Span {

    public MarkSwatch(Mark mark) {
        addClassNames("mark", mark.role());
        getElement().setAttribute("aria-hidden", "true");
    }
}
