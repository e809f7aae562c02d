package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import studio.hairline.history.Refusal;

/** Asks why before something is done that matters. */
final class PersonReason extends Dialog {

    private static final int LONGEST = 500;

    /** @param act does it, and may refuse; then what was typed stays */
    PersonReason(String title, String question, SerializableConsumer<String> act, Runnable done) {
        setHeaderTitle(title);
        TextArea reason = new TextArea(question);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.focus();
        add(reason);
        Button confirm = new Button("Withdraw", click -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage("Say why: the history keeps it.");
                return;
            }
            try {
                act.accept(reason.getValue());
                close();
                done.run();
            } catch (Refusal refused) {
                reason.setInvalid(true);
                reason.setErrorMessage(refused.getMessage());
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
    }
}
