package studio.hairline.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** A part of a page that is asked for once the rest of it has arrived, for what costs too much to wait for. */
public final class Later extends Div {

    private final Supplier<Component> part;
    private boolean asked;

    /** @param lines how much of the page it will take */
    public Later(String what, int lines, Supplier<Component> part) {
        this.part = part;
        addClassName("later");
        add(new LoadingState(what, lines));
    }

    /** The browser answers a call when it has drawn what came before. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().callJsFunction("hasAttributes").then(drawn -> ask(), broken -> ask());
    }

    /** Puts the part in its place; once. */
    public void ask() {
        if (!asked) {
            asked = true;
            removeAll();
            add(part.get());
        }
    }
}
