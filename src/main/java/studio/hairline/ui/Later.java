package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** A part of a page that is asked for once it comes near what is seen, for what costs too much to wait for. */
@Tag("hairline-later")
@JsModule("context://kit.js")
public final class Later extends Div {

    private final Supplier<Component> part;
    private boolean asked;

    /** @param lines how much of the page it will take */
    public Later(String what, int lines, Supplier<Component> part) {
        this.part = part;
        addClassName("later");
        add(new LoadingState(what, lines));
        getElement().addEventListener("near", near -> ask());
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
