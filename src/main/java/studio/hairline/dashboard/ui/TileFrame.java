package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import studio.hairline.ui.Tile;

/** A card or chart that can be moved: dragged, or by the buttons above it. What is inside rests meanwhile. */
class TileFrame extends Div {

    /** What is wanted of a tile. */
    interface Moves {

        void step(TileFrame frame, int places);

        void onto(TileFrame dragged, TileFrame target);

        void hide(TileFrame frame, boolean hide);
    }

    private static final String HIDDEN = "is-hidden";

    private final Tile tile;
    private final Moves moves;
    private final Button earlier = new Button("Earlier");
    private final Button later = new Button("Later");
    private final Button hide = new Button("Hide");
    private final Span title = new Span();
    private final Div inside = new Div();

    TileFrame(Tile tile, boolean hidden, Moves moves) {
        this.tile = tile;
        this.moves = moves;
        title.setText(tile.title());
        addClassName("tile-frame");
        getElement().setAttribute("role", "group").setAttribute("aria-label", tile.title());
        inside.addClassName("tile-inside");
        inside.getElement().setAttribute("inert", true);
        add(bar(), inside);
        show(hidden);
        drag();
    }

    private Div bar() {
        earlier.addClickListener(click -> moves.step(this, -1));
        later.addClickListener(click -> moves.step(this, 1));
        hide.addClickListener(click -> moves.hide(this, !hasClassName(HIDDEN)));
        Div buttons = new Div(earlier, later, hide);
        Stream.of(earlier, later, hide).forEach(this::small);
        Div bar = new Div(title, buttons);
        bar.addClassName("tile-bar");
        return bar;
    }

    private void small(Button button) {
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getText() + ": " + tile.title());
    }

    Tile tile() {
        return tile;
    }

    /** What is hidden is only named; what it shows is not even asked for. */
    void show(boolean hidden) {
        setClassName(HIDDEN, hidden);
        hide.setText(hidden ? "Show" : "Hide");
        hide.setAriaLabel(hide.getText() + ": " + tile.title());
        title.setVisible(hidden);
        inside.removeAll();
        if (!hidden) {
            Component made = tile.make();
            setClassName("wide", made.getElement().getClassList().contains("wide"));
            inside.add(made);
        }
    }

    /** Gives the keyboard back to the button that was pressed, which moved with its tile. */
    void focus(int places) {
        (places < 0 ? earlier : later).focus();
    }

    private void drag() {
        DragSource.create(this).setEffectAllowed(EffectAllowed.MOVE);
        DropTarget<TileFrame> target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(event -> event.getDragSourceComponent()
                .filter(TileFrame.class::isInstance)
                .map(TileFrame.class::cast)
                .filter(dragged -> dragged != this)
                .ifPresent(dragged -> moves.onto(dragged, this)));
    }
}
