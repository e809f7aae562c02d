package studio.hairline.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import studio.hairline.triage.Undoing;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** What the signed-in person decided last, and the one key that takes it back. */
final class UndoBar extends Div {

    private final InboxBeans beans;
    private final Desk desk;
    private final Runnable back;
    private final Span words = new Span();
    private final Button undo;
    private Undoing.@Nullable Last last;

    UndoBar(InboxBeans beans, Desk desk, Runnable back) {
        this.beans = beans;
        this.desk = desk;
        this.back = back;
        undo = DecisionPane.key(new Button("Undo", click -> Trying.to(this::undo, desk)), "z");
        undo.getElement().setAttribute("data-key", "z u");
        addClassName("undo-bar");
    }

    /** The button stays while there is something to take back: its key is not swallowed by a refresh. */
    void show() {
        last = beans.acts().undoing().last().orElse(null);
        if (last == null) {
            removeAll();
            return;
        }
        words.setText(preview(last));
        if (undo.getParent().isEmpty()) {
            add(words, undo);
        }
    }

    private void undo() {
        Undoing.Last shown = last;
        if (shown != null) {
            beans.acts().undoing().undo(shown.id());
            Say.done("Taken back: " + shown.sentence());
            back.run();
        }
    }

    private String preview(Undoing.Last last) {
        String who = last.leads().size() == 1
                ? name(last.leads().getFirst())
                : last.leads().size() + " inquiries";
        String ago = Formats.duration(
                Duration.between(last.at(), beans.studio().time().now()));
        return who + ", " + ago + " ago: " + last.sentence() + " Undo brings it back as it was.";
    }

    private String name(long leadId) {
        long person = beans.sheets().leads().of(leadId).personId();
        return beans.sheets().people().details(person).displayName();
    }
}
