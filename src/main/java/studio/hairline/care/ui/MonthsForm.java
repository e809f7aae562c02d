package studio.hairline.care.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Map;
import studio.hairline.care.RecallMonths;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.ui.Say;

/** After how many months the work on each category is due for a touch-up; what is typed holds at once, and the focus stays. */
final class MonthsForm extends Section {

    private final RecallMonths months;

    MonthsForm(RecallMonths months) {
        this.months = months;
        addClassNames("section", "card");
        Div form = new Div();
        form.addClassName("form");
        Map<Category, Integer> all = months.all();
        all.forEach((category, number) -> form.add(field(category, number)));
        add(new H2("Months until a touch-up is due"), form);
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
            months.set(category, given == null ? 0 : given);
            field.setInvalid(false);
            Say.done(
                    category.label() + " is due after " + given + " months; the list follows when it is opened again.");
        } catch (Refusal refused) {
            field.setInvalid(true);
            field.setErrorMessage(refused.getMessage());
        }
    }
}
