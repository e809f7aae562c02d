package studio.hairline.care.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.time.LocalDate;
import studio.hairline.care.Recall;
import studio.hairline.care.RecallKind;
import studio.hairline.care.Recalls;
import studio.hairline.history.Refusal;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** What is done about somebody to call; that they rest can be taken back at once. */
record RecallActs(Recalls recalls, RecallKind kind, Runnable shown) implements Serializable {

    private static final int SNOOZE_DAYS = 14;
    private static final int LONGEST = 300;

    void called(Recall one) {
        String note = recalls.called(one.leadId(), kind);
        done(one, note, "Noted that you called. They are back in three days, unless they book.");
    }

    void snooze(Recall one) {
        LocalDate until = recalls.today().plusDays(SNOOZE_DAYS);
        recalls.snooze(one.leadId(), kind, until);
        done(one, "", "Rests until " + Formats.day(until) + ".");
    }

    void askWhyNot(Recall one) {
        TextField why = new TextField("Why they want no more");
        why.setManualValidation(true);
        why.setMaxLength(LONGEST);
        why.setWidthFull();
        Dialog dialog = new Dialog("Not wanted: " + one.who().name(), why);
        Button keep = new Button("Take off the list", click -> {
            try {
                String note = recalls.notWanted(one.leadId(), kind, why.getValue());
                dialog.close();
                done(one, note, "Taken off the list.");
            } catch (Refusal refused) {
                why.setInvalid(true);
                why.setErrorMessage(refused.getMessage());
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClickShortcut(Key.ENTER).listenOn(why).resetFocusOnActiveElement();
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), keep);
        dialog.open();
        why.focus();
    }

    private void done(Recall one, String note, String words) {
        shown.run();
        Say.done(words, "Undo", () -> {
            recalls.wake(one.leadId(), kind, note);
            shown.run();
        });
    }
}
