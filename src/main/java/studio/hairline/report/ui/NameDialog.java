package studio.hairline.report.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import studio.hairline.history.Refusal;

/** Asks for the name of a report; a refusal is said beside it and what was typed stays. */
final class NameDialog extends Dialog {

    private final TextField name = new TextField("Name of the report");
    private final SerializableConsumer<String> act;

    NameDialog(String title, String usual, SerializableConsumer<String> act) {
        super(title);
        this.act = act;
        addClassName("words-dialog");
        name.setValue(usual);
        name.setRequired(true);
        name.setManualValidation(true);
        name.setWidthFull();
        name.setAutoselect(true);
        add(name);
        Button save = new Button("Save", click -> attempt());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button("Cancel", click -> close()), save);
        name.focus();
    }

    private void attempt() {
        Refusal.of(() -> act.accept(name.getValue()))
                .ifPresentOrElse(
                        refusal -> {
                            name.setInvalid(true);
                            name.setErrorMessage(refusal);
                        },
                        this::close);
    }
}
