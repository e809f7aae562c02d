package studio.hairline.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.triage.SaidStop;
import studio.hairline.ui.Formats;
import studio.hairline.ui.PartCard;
import studio.hairline.ui.Say;
import studio.hairline.ui.WordsDialog;

/** Whether somebody wants to be left alone: in which words, since when, and the way back; quiet when they never said so. */
final class OptOutCard extends PartCard {

    private final OptOutPart part;
    private final Runnable changed;

    OptOutCard(OptOutPart part, long personId, Runnable changed) {
        super("Left alone", "person-left-alone");
        this.part = part;
        this.changed = changed;
        List<SaidStop> said = part.optOuts().ofPerson(personId);
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        said.forEach(one -> list.add(item(one)));
        add(list);
        setVisible(!said.isEmpty());
    }

    private ListItem item(SaidStop said) {
        String when = Formats.instant(said.at(), part.time().zone());
        Div words = new Div(new Span("“" + said.words() + "”"), new Anchor("leads/" + said.leadId(), when));
        words.addClassName("record-words");
        boolean counts = part.optOuts().isInForce(said);
        Button back = new Button("Take back", click -> ask(said).open());
        back.setAriaLabel("Take back the wish of " + when);
        Div end = new Div(
                tag(counts ? "In force, every channel" : "They wrote again since", counts ? "bad" : "plain"), back);
        end.addClassName("record-end");
        return new ListItem(words, end);
    }

    private WordsDialog ask(SaidStop said) {
        return new WordsDialog(
                        "They may be written to",
                        "Why these words are no wish to be left alone",
                        why -> Refusal.of(() -> part.optOuts().takeBack(said, why)))
                .say("“" + said.words() + "”")
                .button("Take back", () -> {
                    changed.run();
                    Say.done("Taken back; the history keeps why.", "Undo", () -> restore(said));
                });
    }

    private void restore(SaidStop said) {
        Refusal.of(() -> part.optOuts().restore(said)).ifPresent(Say::refused);
        changed.run();
    }
}
