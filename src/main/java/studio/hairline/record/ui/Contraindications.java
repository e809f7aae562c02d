package studio.hairline.record.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import studio.hairline.history.Refusal;
import studio.hairline.people.Flags;
import studio.hairline.people.RaisedFlag;
import studio.hairline.people.SafetyFlag;
import studio.hairline.ui.PartCard;

/** The safety flags that stand, each with its weight and its note; one without a note asks for one. */
final class Contraindications extends PartCard {

    private static final int LONGEST_NOTE = 500;

    private final Flags flags;
    private final long personId;
    private final Map<SafetyFlag, TextField> missing = new EnumMap<>(SafetyFlag.class);

    Contraindications(Flags flags, long personId) {
        super(
                "Contraindications",
                "sheet-contraindications",
                new Anchor("people/" + personId, "Raise or withdraw one"));
        this.flags = flags;
        this.personId = personId;
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        flags.of(personId).forEach(flag -> list.add(item(flag)));
        if (list.getChildren().findAny().isEmpty()) {
            add(soft("None is known."));
        } else {
            add(list);
        }
    }

    private ListItem item(RaisedFlag flag) {
        Div words = new Div(new Span(flag.flag().label()));
        words.addClassName("record-words");
        if (flag.note().isBlank()) {
            TextField note = new TextField("Note on " + flag.flag().label() + " (required)");
            note.setMaxLength(LONGEST_NOTE);
            note.setManualValidation(true);
            missing.put(flag.flag(), note);
            words.add(note);
        } else {
            words.add(new Span(flag.note()));
        }
        return new ListItem(words, tag(flag.flag().weight(), flag.flag().isAbsolute() ? "bad" : "warn"));
    }

    /** @throws Refusal when a note is missing */
    void mustBeExplained() {
        missing.values().forEach(note -> note.setInvalid(note.isEmpty()));
        missing.forEach((flag, note) -> {
            if (note.isEmpty()) {
                note.setErrorMessage("Say what is known, and whether a doctor's note is there.");
                note.focus();
                throw new Refusal("Write a note on “" + flag.label() + "”.");
            }
        });
    }

    void explain() {
        missing.forEach((flag, note) -> flags.raise(personId, flag, note.getValue()));
    }
}
