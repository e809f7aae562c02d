package studio.hairline.ui;

import com.vaadin.flow.component.Component;

/** The button in the frame that writes something new down from anywhere; {@code n} presses it. */
public interface QuickEntry {

    /** A new button for one browser tab. */
    Component button();
}
