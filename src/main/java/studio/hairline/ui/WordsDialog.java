package studio.hairline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;

/** Asks for the words something was said in; a refusal is said below them and what was typed stays. */
public final class WordsDialog extends Dialog {

    private static final int LONGEST = 1_000;

    private final TextArea words;
    private final SerializableFunction<String, Optional<String>> act;

    /** @param act does it, and gives the sentence of a refusal */
    public WordsDialog(String title, String question, SerializableFunction<String, Optional<String>> act) {
        this.act = act;
        setHeaderTitle(title);
        addClassName("words-dialog");
        words = new TextArea(question);
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setManualValidation(true);
        add(words);
        setCloseOnOutsideClick(false);
    }

    public WordsDialog say(String sentence) {
        addComponentAsFirst(new Paragraph(sentence));
        return this;
    }

    public WordsDialog write(String usual) {
        words.setValue(usual);
        return this;
    }

    public WordsDialog button(String verb, Runnable done) {
        Button confirm = new Button(verb, click -> attempt(done));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
        words.focus();
        return this;
    }

    private void attempt(Runnable done) {
        act.apply(words.getValue())
                .ifPresentOrElse(
                        refusal -> {
                            words.setInvalid(true);
                            words.setErrorMessage(refusal);
                        },
                        () -> {
                            close();
                            done.run();
                        });
    }
}
