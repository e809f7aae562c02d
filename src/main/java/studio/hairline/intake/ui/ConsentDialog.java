package studio.hairline.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.people.HowSaid;

/** Asks how somebody said yes or no, and in which words; a refusal is said below and what was typed stays. */
final class ConsentDialog extends Dialog {

    private static final int LONGEST = 1_000;

    private final RadioButtonGroup<HowSaid> how = new RadioButtonGroup<>("How they said so");
    private final TextArea words = new TextArea("In their words (optional)");
    private final Paragraph problem = new Paragraph();

    /** @param write may refuse */
    ConsentDialog(String title, SerializableBiConsumer<@Nullable HowSaid, String> write) {
        setHeaderTitle(title);
        addClassName("words-dialog");
        setCloseOnOutsideClick(false);
        how.setItems(HowSaid.values());
        how.setItemLabelGenerator(HowSaid::label);
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        add(how, words, problem);
        Button go = new Button("Write down", click -> write(write));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), go);
    }

    private void write(SerializableBiConsumer<@Nullable HowSaid, String> write) {
        Refusal.of(() -> write.accept(how.getValue(), words.getValue())).ifPresentOrElse(problem::setText, this::close);
    }
}
