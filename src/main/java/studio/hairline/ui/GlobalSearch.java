package studio.hairline.ui;

import com.vaadin.flow.component.Component;

/** The field in the frame that finds a person from anywhere; {@code /} focuses it. */
public interface GlobalSearch {

    /** A new, focusable field for one browser tab. */
    Component field();
}
