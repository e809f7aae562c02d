package studio.hairline.ui;

import com.vaadin.flow.component.Component;

/** What a feature adds to the page of a person; the page asks for all of them and knows none. */
public interface PersonPart {

    /** @param changed to be run when the rest of the page is to be read again */
    Component of(long personId, Runnable changed);

    /** @return whether it needs the wide column */
    default boolean isWide() {
        return false;
    }
}
