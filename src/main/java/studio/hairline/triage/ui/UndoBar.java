package studio.hairline.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import studio.hairline.triage.Undoing;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** What the signed-in person decided last, and the one key that takes it back. */
final class UndoBar extends Div {

    private final InboxBeans beans;
    private final Desk desk;
    private final Runnable back;

    UndoBar(InboxBeans beans, Desk desk, Runnable back) {
        this.beans = beans;
        this.desk = desk;
        this.back = back;
        addClassName("undo-bar");
    }

    void show() {
        removeAll();
        beans.acts().undoing().last().ifPresent(last -> {
            Button undo = DecisionPane.key(new Button("Undo", click -> Trying.to(() -> undo(last), desk)), "z");
            undo.getElement().setAttribute("data-key", "z u");
            add(new Span(preview(last)), undo);
        });
    }

    private void undo(Undoing.Last last) {
        beans.acts().undoing().undo(last.id());
        Say.done("Taken back: " + last.sentence());
        back.run();
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
