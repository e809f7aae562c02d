package studio.hairline.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import studio.hairline.history.Refusal;

/** Asks for the words something was said in; a refusal is said below them and what was typed stays. */
final class WordsDialog extends Dialog {

    private static final int LONGEST = 1_000;

    private final TextArea words;
    private final SerializableConsumer<String> act;

    WordsDialog(String title, String question, SerializableConsumer<String> act) {
        this.act = act;
        setHeaderTitle(title);
        words = new TextArea(question);
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setManualValidation(true);
        add(words);
        setCloseOnOutsideClick(false);
    }

    WordsDialog say(String sentence) {
        addComponentAsFirst(new Paragraph(sentence));
        return this;
    }

    WordsDialog write(String usual) {
        words.setValue(usual);
        return this;
    }

    WordsDialog button(String verb, Runnable done) {
        Button confirm = new Button(verb, click -> attempt(done));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
        words.focus();
        return this;
    }

    private void attempt(Runnable done) {
        try {
            act.accept(words.getValue());
            close();
            done.run();
        } catch (Refusal refused) {
            words.setInvalid(true);
            words.setErrorMessage(refused.getMessage());
        }
    }
}
