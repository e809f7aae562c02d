package studio.hairline.ui.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Somebody chose one of a chart's items, by its place in the list. */
@DomEvent("chart-select")
class ChartSelect extends ComponentEvent<Chart<?>> {

    private final int index;

    ChartSelect(Chart<?> source, boolean fromClient, @EventData("event.detail.index") int index) {
        super(source, fromClient);
        this.index = index;
    }

    int index() {
        return index;
    }
}
