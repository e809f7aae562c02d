package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import studio.hairline.history.Refusal;

/** A note is written here; it stays typed while the rest of the page changes. */
final class NoteCard extends Section {

    private final TextArea text = new TextArea("Note");
    private final Consumer<String> keep;

    /** @param keep writes it down, or refuses */
    NoteCard(Consumer<String> keep) {
        this.keep = keep;
        addClassNames("section", "card");
        text.setManualValidation(true);
        text.setMinRows(2);
        text.setHelperText("Everybody in the team reads it. Ctrl+Enter adds it.");
        text.setWidthFull();
        Button add = new Button("Add note", click -> add());
        add.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text).resetFocusOnActiveElement();
        add(new H2("Notes"), text, add);
    }

    private void add() {
        text.setInvalid(false);
        try {
            keep.accept(text.getValue());
            text.clear();
        } catch (Refusal refusal) {
            text.setErrorMessage(refusal.getMessage());
            text.setInvalid(true);
            text.focus();
        }
    }
}
