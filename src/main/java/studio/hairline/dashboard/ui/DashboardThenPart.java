package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.dashboard.Arrangement;
import studio.hairline.dashboard.Figure;
import studio.hairline.dashboard.Goals;
import studio.hairline.dashboard.ThenPage;
import studio.hairline.ui.KnownOnNote;

/** The cards and charts of the dashboard as they looked at the end of a day; what is not known of then is named. */
class DashboardThenPart extends Div {

    /** @param now the address of the page as it stands now */
    DashboardThenPart(ThenPage page, BoardTiles tiles, Arrangement arrangement, String now) {
        addClassName("section");
        add(
                KnownOnNote.of(page.day(), page.gone(), now),
                new Shelf("figure-cards", tiles.cards(), arrangement),
                new Shelf("chart-grid", tiles.charts(), arrangement));
        String missing = missing(page);
        if (!missing.isEmpty()) {
            Paragraph said = new Paragraph(missing);
            said.addClassName("soft");
            add(said);
        }
    }

    private static String missing(ThenPage page) {
        String figures = page.unknown().keySet().stream().map(Figure::label).collect(Collectors.joining(", "));
        return Stream.of(
                        figures.isEmpty() ? "" : "Shown as they stand now only: " + figures + ".",
                        page.goals() ? "" : Goals.NOT_KNOWN)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
