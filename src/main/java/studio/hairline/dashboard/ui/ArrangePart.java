package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import studio.hairline.dashboard.Arrangement;
import studio.hairline.dashboard.Boards;
import studio.hairline.ui.Say;
import studio.hairline.ui.Tile;

/** The dashboard while whoever looks arranges it; each move is kept at once and said. */
class ArrangePart extends Div implements ArrangeShelf.Keeper {

    private final BoardTiles tiles;
    private final Boards boards;
    private final Paragraph said = new Paragraph();
    private final Div shelves = new Div();
    private Arrangement arrangement;

    /** @param done the address of the page as it is looked at */
    ArrangePart(BoardTiles tiles, Boards boards, String done) {
        this.tiles = tiles;
        this.boards = boards;
        this.arrangement = boards.mine();
        addClassNames("arranging");
        shelves.addClassName("arranging");
        said.getElement().setAttribute("role", "status");
        said.addClassName("arranging-said");
        said.setText("Drag a card or chart to where you want it, or use its buttons. Only your own dashboard changes.");
        Anchor back = new Anchor(done, "Done");
        back.addClassName("list-export");
        Div bar = new Div(said, new Button("As it usually is", click -> restore()), back);
        bar.addClassNames("card", "arranging-bar");
        add(bar, shelves);
        show();
    }

    @Override
    public Arrangement arrangement() {
        return arrangement;
    }

    @Override
    public void keep(Arrangement changed, String words) {
        if (!changed.equals(arrangement)) {
            boards.keep(changed);
            arrangement = changed;
        }
        said.setText(words);
    }

    /** What was put here by hand stays, at the end. */
    private void restore() {
        Arrangement before = arrangement;
        List<String> guests = tiles.guests().stream().map(Tile::code).toList();
        keep(new Arrangement(guests, Set.of()), "Everything stands where it usually does.");
        show();
        Say.done("The dashboard is as it usually is.", "Undo", () -> {
            keep(before, "Arranged as before.");
            show();
        });
    }

    private void show() {
        shelves.removeAll();
        shelves.add(
                new ArrangeShelf("Cards", "figure-cards", tiles.cards(), this),
                new ArrangeShelf("Charts", "chart-grid", tiles.charts(), this));
    }
}
