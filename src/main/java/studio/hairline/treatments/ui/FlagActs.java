package studio.hairline.treatments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import studio.hairline.history.Refusal;
import studio.hairline.people.Flags;
import studio.hairline.people.RaisedFlag;
import studio.hairline.people.SafetyFlag;

/** The verbs of safety flags: raised, and withdrawn with a reason. */
record FlagActs(long personId, Flags flags, StudioWords words, Consumer<Outcome> told) {

    void raise() {
        ComboBox<SafetyFlag> flag = Fields.choice(
                "Flag", List.of(SafetyFlag.values()), one -> one.label() + (one.isAbsolute() ? " (absolute)" : ""));
        flag.addClassName("wide");
        TextField note = new TextField("Note");
        note.setPlaceholder("What they told us, or what the doctor wrote");
        note.addClassName("wide");
        new VerbDialog("Raise a safety flag", 0, words, told)
                .ask(flag, "choose")
                .ask(note, "note")
                .does("Raise", version -> {
                    SafetyFlag which = flag.getOptionalValue().orElseThrow(() -> new Refusal("Choose the flag."));
                    flags.raise(personId, which, note.getValue());
                    return Outcome.of("Flag raised: " + which.label() + ".");
                })
                .ask();
    }

    void withdraw(RaisedFlag raised) {
        TextField note = new TextField("Why it no longer stands");
        note.addClassName("wide");
        new VerbDialog("Withdraw “" + raised.flag().label() + "”", 0, words, told)
                .ask(note)
                .does("Withdraw", version -> {
                    if (note.getValue().isBlank()) {
                        throw new Refusal("Say why it no longer stands: somebody else relies on it.");
                    }
                    flags.clear(personId, raised.flag(), note.getValue());
                    return new Outcome(
                            "Flag withdrawn: " + raised.flag().label() + ".",
                            () -> flags.raise(personId, raised.flag(), raised.note()));
                })
                .ask();
    }
}
