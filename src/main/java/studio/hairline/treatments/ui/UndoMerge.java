package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import studio.hairline.duplicates.Merge;
import studio.hairline.duplicates.MergeUndo;
import studio.hairline.history.Refusal;

/** Says what would come back before two records are made of one again. */
final class UndoMerge extends Dialog {

    /** @throws Refusal when it cannot be undone any more */
    UndoMerge(MergeUndo undo, Merge merge, Runnable done) {
        MergeUndo.Preview preview = undo.preview(merge.id());
        setHeaderTitle("Undo the merge of " + merge.goes().displayName());
        tell(preview);
        Paragraph problem = new Paragraph();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        add(problem);
        Button confirm = new Button("Undo merge", click -> {
            try {
                undo.undo(merge.id());
                close();
                done.run();
            } catch (Refusal refused) {
                problem.setText(refused.getMessage());
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
    }

    private void tell(MergeUndo.Preview preview) {
        String name = preview.merge().goes().displayName();
        List<String> back = preview.comesBack();
        say(
                back.isEmpty()
                        ? name + " becomes a record of their own again; nothing hung on it."
                        : "Back to " + name + " go " + String.join(", ", back)
                                + ", with everything that was done there since.");
        say("Whatever came anew since the merge stays where it is.");
        if (!preview.restored().isEmpty()) {
            say("Back to what it was before the merge: " + String.join(", ", preview.restored()) + ".");
        }
        if (!preview.left().isEmpty()) {
            say("Left as somebody changed it since: " + String.join(", ", preview.left()) + ".");
        }
    }

    private void say(String sentence) {
        add(new Paragraph(sentence));
    }
}
