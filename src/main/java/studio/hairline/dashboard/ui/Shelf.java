package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import studio.hairline.dashboard.Arrangement;
import studio.hairline.ui.Tile;

/** Cards or charts in the order of whoever looks, without what they hide. */
class Shelf extends Div {

    /** @param role of the grid they stand in */
    Shelf(String role, List<Tile> tiles, Arrangement arrangement) {
        addClassName(role);
        sorted(tiles, arrangement).stream()
                .filter(tile -> !arrangement.hides(tile.code()))
                .forEach(tile -> add(tile.make()));
    }

    static List<Tile> sorted(List<Tile> tiles, Arrangement arrangement) {
        List<String> usual = tiles.stream().map(Tile::code).toList();
        return arrangement.of(usual).stream()
                .map(code -> tiles.get(usual.indexOf(code)))
                .toList();
    }
}
