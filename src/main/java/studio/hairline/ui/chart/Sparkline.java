package studio.hairline.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.stream.Collectors;

/** A word-sized trend beside a figure; it says nothing the figure does not, so it is hidden from screen readers. */
@Tag("hairline-spark")
@JsModule("context://kit.js")
public final class Sparkline extends Component {

    public Sparkline(List<? extends Number> values) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("values", values.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
}
