package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What the keyboard can do here; {@code ?} opens it. Its words are the same on every page, and stay in the browser. */
@Tag("hairline-keys")
@JsModule("context://kit.js")
final class ShortcutHelp extends Component {}
