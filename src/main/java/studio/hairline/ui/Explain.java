package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * A small "?" that tells on demand what a figure counts; drawn in the browser, so that nothing travels but its name, and
 * its words once somebody is about to read them.
 */
@Tag("hairline-explain")
@JsModule("context://kit.js")
public final class Explain extends Component {

    public Explain(String name, String definition) {
        getElement().setProperty("words", name);
        getElement()
                .addEventListener(
                        "explain-asked", asked -> getElement().setProperty("words", name + "\n" + definition));
    }
}
