package studio.hairline.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import studio.hairline.history.Refusal;

/** One thing that is set, on a card with its own button; what was refused is said there and stays typed. */
final class FormCard extends Section {

    private final Div form = new Div();
    private final Paragraph problem = new Paragraph();
    private final Div row = new Div();

    FormCard(String title, String why) {
        addClassNames("card", "section", "form-card");
        Paragraph words = new Paragraph(why);
        words.addClassName("soft");
        form.addClassName("form");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        row.addClassName("button-row");
        add(new H2(title), words, form, problem, row);
    }

    FormCard with(Component... fields) {
        form.add(fields);
        return this;
    }

    /** @param act refuses by an exception with a sentence */
    FormCard button(String label, Runnable act) {
        Button button = new Button(label);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            attempt(act);
            button.setEnabled(true);
        });
        if (row.getComponentCount() == 0) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        row.add(button);
        return this;
    }

    /** Does it, or says here why not. */
    void attempt(Runnable act) {
        problem.setText("");
        try {
            act.run();
        } catch (IllegalArgumentException | IllegalStateException | Refusal refused) {
            problem.setText(refused.getMessage());
        }
    }

    /** Says beside a field what is wrong with it, when something is. */
    static boolean fits(HasValidation field, boolean right, String sentence) {
        field.setManualValidation(true);
        field.setErrorMessage(right ? "" : sentence);
        field.setInvalid(!right);
        return right;
    }
}
