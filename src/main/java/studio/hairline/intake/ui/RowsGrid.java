package studio.hairline.intake.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import studio.hairline.intake.BadRow;

/** Lines that need a look, each with its reason and its own cells. */
final class RowsGrid extends Grid<BadRow> {

    RowsGrid(List<BadRow> rows, String label) {
        addClassName("import-rows");
        setAllRowsVisible(rows.size() <= 10);
        getElement().setAttribute("aria-label", label);
        addColumn(BadRow::line).setHeader("Line").setWidth("5.5em").setFlexGrow(0);
        addColumn(row -> row.outcome().label())
                .setHeader("Outcome")
                .setWidth("7.5em")
                .setFlexGrow(0);
        addColumn(BadRow::reason).setHeader("Why").setFlexGrow(3).setTooltipGenerator(BadRow::reason);
        addColumn(row -> String.join(" · ", row.cells())).setHeader("Row").setFlexGrow(2);
        setItems(rows);
    }
}
