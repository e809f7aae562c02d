package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;

/**
 * One thing on the dashboard, which whoever looks may move and hide. It is made, and asks anything, only where it is shown.
 *
 * @param code by which an arrangement knows it
 * @param picture makes it under its title
 */
public record Tile(String code, String title, Function<String, Component> picture) {

    public Component make() {
        return picture.apply(title);
    }
}
