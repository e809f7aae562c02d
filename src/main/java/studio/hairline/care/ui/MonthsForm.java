package studio.hairline.care.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Map;
import java.util.function.BiConsumer;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.ui.Say;

/** A number of months for each category; what is typed holds at once, and the focus stays. */
final class MonthsForm extends Section {

    private final BiConsumer<Category, Integer> set;

    MonthsForm(String title, Map<Category, Integer> all, BiConsumer<Category, Integer> set) {
        this.set = set;
        addClassNames("section", "card");
        Div form = new Div();
        form.addClassName("form");
        all.forEach((category, number) -> form.add(field(category, number)));
        add(new H2(title), form);
    }

    private IntegerField field(Category category, int number) {
        IntegerField field = new IntegerField(category.label());
        field.setManualValidation(true);
        field.setValue(number);
        field.addValueChangeListener(event -> set(category, field));
        return field;
    }

    private void set(Category category, IntegerField field) {
        try {
            Integer given = field.getValue();
            set.accept(category, given == null ? -1 : given);
            field.setInvalid(false);
            Say.done(category.label() + ": " + given + " months; the list follows when it is opened again.");
        } catch (Refusal refused) {
            field.setInvalid(true);
            field.setErrorMessage(refused.getMessage());
        }
    }
}
