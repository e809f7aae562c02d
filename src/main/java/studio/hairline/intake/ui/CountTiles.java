package studio.hairline.intake.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import studio.hairline.intake.Counts;
import studio.hairline.intake.ImportKind;
import studio.hairline.ui.Formats;

/** How many lines come in, are here already, cannot come in. */
final class CountTiles extends DescriptionList {

    CountTiles(ImportKind kind, Counts counts) {
        addClassName("import-counts");
        tile(kind.label(), counts.accepted(), "good");
        if (kind != ImportKind.NO_SHOWS) {
            tile("New people", counts.people(), "good");
        }
        tile("Worth a look", counts.remarks(), "look");
        tile("Here already", counts.alreadyHere(), "same");
        tile("Left out", counts.rejected(), counts.rejected() == 0 ? "same" : "bad");
    }

    private void tile(String label, int count, String role) {
        Div tile = new Div(new Term(label), new Description(Formats.count(count)));
        tile.addClassNames("import-count", "import-count-" + role);
        add(tile);
    }
}
