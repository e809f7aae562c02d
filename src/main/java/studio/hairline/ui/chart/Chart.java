package studio.hairline.ui.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studio.hairline.ui.Url;

/**
 * A picture of items with its table of numbers, its explanation and its downloads. A click, or Enter in the table,
 * gives back the item itself.
 */
@Tag("hairline-chart")
@JsModule("context://chart.js")
public abstract sealed class Chart<T> extends Component
        permits StackedColumns,
                PairedBars,
                IntervalBars,
                Bars,
                HeatMap,
                Funnel,
                Waterfall,
                ControlColumns,
                ForeseenColumns {

    private static final String PLACE = "event.detail.index";

    private final String kind;
    private Caption caption;
    private Unit unit = Unit.COUNT;
    private int height = 280;
    private boolean wanted = true;
    private Drawing<T> drawing = Drawing.nothing();
    private @Nullable Consumer<T> chosen;
    private @Nullable Function<T, String> address;

    Chart(String kind, String title) {
        this.kind = kind;
        this.caption = Caption.of(title);
        addClassName("chart-card");
        getElement()
                .addEventListener(
                        "chart-select",
                        event -> select(event.getEventData().get(PLACE).asInt()))
                .addEventData(PLACE);
    }

    /** Only its title and its place are sent until it comes near what is seen. */
    public Chart<T> whenNear() {
        wanted = false;
        getElement().addEventListener("near", event -> arrive());
        return redraw();
    }

    void arrive() {
        wanted = true;
        redraw();
    }

    /** @param definition the sentence behind the "?", from the list of figures */
    public Chart<T> explain(String definition) {
        caption = caption.defined(definition);
        return redraw();
    }

    /** @param filterInWords goes with asOf into every download, so that a copy still says what it counts */
    public Chart<T> about(String filterInWords, String asOf) {
        caption = caption.asked(filterInWords, asOf);
        return redraw();
    }

    /** @param sentence what to read, or do, when there is nothing to draw */
    public Chart<T> emptySays(String sentence) {
        caption = caption.whenEmpty(sentence);
        return redraw();
    }

    public Chart<T> unit(Unit newUnit) {
        unit = newUnit;
        return redraw();
    }

    /** @param pixels of the drawing itself; titles and tables come on top */
    public Chart<T> height(int pixels) {
        height = pixels;
        return redraw();
    }

    /** Gives each table cell a real address, and goes there on a click unless {@link #onSelect} says otherwise. */
    public Chart<T> link(Function<T, String> toAddress) {
        address = toAddress;
        return redraw();
    }

    public Chart<T> onSelect(Consumer<T> listener) {
        chosen = listener;
        return redraw();
    }

    Chart<T> draw(Drawing<T> newDrawing) {
        drawing = newDrawing;
        return redraw();
    }

    /** Does what a click on the item at this place does; a place that does not exist is ignored. */
    void select(int index) {
        if (index < 0 || index >= drawing.items().size()) {
            return;
        }
        T item = drawing.items().get(index);
        if (chosen != null) {
            chosen.accept(item);
        } else if (address != null) {
            Url.open(address.apply(item));
        }
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        redraw();
    }

    Picture picture() {
        boolean selects = chosen != null || address != null;
        return new Picture(
                kind, caption, unit, height, selects, drawing.buckets(), drawing.series(), Columns.of(linkedCells()));
    }

    private List<Cell> linkedCells() {
        Function<T, String> toAddress = address;
        if (toAddress == null) {
            return drawing.cells();
        }
        return IntStream.range(0, drawing.cells().size())
                .mapToObj(i -> drawing.cells()
                        .get(i)
                        .linked(toAddress.apply(drawing.items().get(i))))
                .toList();
    }

    private Chart<T> redraw() {
        if (isAttached()) {
            getElement().setProperty("picture", wanted ? picture().json() : Picture.place(caption.title(), height));
        }
        return this;
    }
}
