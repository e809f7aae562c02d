package studio.hairline.intake.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import studio.hairline.intake.Receipt;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;

/** The imports so far, newest first. */
final class EarlierImports extends Section {

    EarlierImports(ImportTools tools) {
        addClassName("import-part");
        List<Receipt> receipts = tools.imports().list();
        add(new H2("Earlier imports"));
        if (receipts.isEmpty()) {
            add(new EmptyState(Glyph.FILE_TABLE, "No file was imported yet. Choose one above to begin."));
            return;
        }
        Grid<Receipt> grid = new Grid<>();
        grid.addClassName("import-list");
        grid.getElement().setAttribute("aria-label", "Earlier imports");
        grid.setAllRowsVisible(receipts.size() <= 12);
        grid.addComponentColumn(EarlierImports::link)
                .setHeader("File")
                .setFlexGrow(3)
                .setAutoWidth(true);
        grid.addColumn(r -> r.kind().label()).setHeader("Rows are").setAutoWidth(true);
        grid.addColumn(r -> Formats.instant(r.at(), tools.time().zone()))
                .setHeader("When")
                .setAutoWidth(true);
        grid.addColumn(r -> tools.team().names().getOrDefault(r.by() == null ? 0L : r.by(), "–"))
                .setHeader("By")
                .setAutoWidth(true);
        grid.addColumn(r -> Formats.count(r.counts().accepted()))
                .setHeader("Came in")
                .setAutoWidth(true);
        grid.addColumn(r -> Formats.count(r.counts().rejected()))
                .setHeader("Left out")
                .setAutoWidth(true);
        grid.addColumn(r -> r.state().label()).setHeader("State").setAutoWidth(true);
        grid.setItems(receipts);
        add(grid);
    }

    private static Anchor link(Receipt receipt) {
        return new Anchor("import/" + receipt.id(), receipt.fileName());
    }
}
