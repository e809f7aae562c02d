package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import studio.hairline.dashboard.Arrangement;
import studio.hairline.ui.Tile;

/** Cards or charts while they are arranged: also the hidden ones, each in its frame. */
class ArrangeShelf extends Div {

    /** Who keeps what was done here, and tells it. */
    interface Keeper {

        Arrangement arrangement();

        void keep(Arrangement changed, String said);
    }

    private final List<String> usual;
    private final Keeper keeper;
    private final Div grid = new Div();

    ArrangeShelf(String title, String role, List<Tile> tiles, Keeper keeper) {
        this.usual = tiles.stream().map(Tile::code).toList();
        this.keeper = keeper;
        addClassName("section");
        grid.addClassNames(role, "tile-frames");
        Arrangement arrangement = keeper.arrangement();
        Shelf.sorted(tiles, arrangement)
                .forEach(tile -> grid.add(new TileFrame(tile, arrangement.hides(tile.code()), new Moved())));
        add(new H2(title), grid);
    }

    private class Moved implements TileFrame.Moves {

        @Override
        public void step(TileFrame frame, int places) {
            int to = grid.indexOf(frame) + places;
            if (to < 0 || to >= grid.getComponentCount()) {
                keeper.keep(
                        keeper.arrangement(),
                        frame.tile().title() + " is " + (places < 0 ? "first" : "last") + " already.");
            } else {
                onto(frame, (TileFrame) grid.getComponentAt(to));
                frame.focus(places);
            }
        }

        @Override
        public void onto(TileFrame dragged, TileFrame target) {
            int to = grid.indexOf(target);
            if (to < 0 || grid.indexOf(dragged) < 0) {
                keeper.keep(keeper.arrangement(), "Cards stay among cards, and charts among charts.");
                return;
            }
            Arrangement moved = keeper.arrangement()
                    .naming(usual)
                    .moved(dragged.tile().code(), target.tile().code());
            grid.remove(dragged);
            grid.addComponentAtIndex(to, dragged);
            keeper.keep(
                    moved,
                    "%s is now number %d of %d.".formatted(dragged.tile().title(), to + 1, grid.getComponentCount()));
        }

        @Override
        public void hide(TileFrame frame, boolean hide) {
            frame.show(hide);
            Arrangement changed =
                    keeper.arrangement().naming(usual).hiding(frame.tile().code(), hide);
            keeper.keep(changed, frame.tile().title() + (hide ? " is hidden." : " is shown again."));
        }
    }
}
