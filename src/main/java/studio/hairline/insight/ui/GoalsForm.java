package studio.hairline.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import studio.hairline.dashboard.Adding;
import studio.hairline.dashboard.Goals;
import studio.hairline.ui.PartCard;
import studio.hairline.ui.Say;

/** Where the owner sets the goals for a month; a field left empty is no goal. */
final class GoalsForm extends PartCard {

    private final Goals goals;
    private final Map<Adding, BigDecimalField> fields = new EnumMap<>(Adding.class);
    private final Runnable again;

    /** @param again shows the page anew */
    GoalsForm(Goals goals, String currency, Runnable again) {
        super("Goals for a month", "goals-form");
        this.goals = goals;
        this.again = again;
        Map<Adding, Long> now = goals.all();
        Arrays.stream(Adding.values()).forEach(one -> fields.put(one, field(one, now.get(one), currency)));
        Div form = new Div();
        form.addClassName("form");
        fields.values().forEach(form::add);
        Button save = new Button("Save goals", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(save);
        row.addClassName("button-row");
        add(
                soft("They hold for every month until you change them. What was set before stays in the settings'"
                        + " history."),
                form,
                row);
    }

    private static BigDecimalField field(Adding one, @org.jspecify.annotations.Nullable Long now, String currency) {
        BigDecimalField field = new BigDecimalField(one.label());
        field.setLocale(Locale.US);
        field.setHelperText(
                one.isMoney() ? "In " + currency + "; empty for no goal" : "A whole number; empty for no goal");
        field.setManualValidation(true);
        if (now != null) {
            field.setValue(one.isMoney() ? BigDecimal.valueOf(now, 2).stripTrailingZeros() : BigDecimal.valueOf(now));
        }
        return field;
    }

    private void save() {
        Map<Adding, Long> wanted = new EnumMap<>(Adding.class);
        boolean fits = true;
        for (Map.Entry<Adding, BigDecimalField> entry : fields.entrySet()) {
            GoalText text = text(entry.getKey(), entry.getValue());
            entry.getValue().setErrorMessage(text.problem());
            entry.getValue().setInvalid(!text.problem().isEmpty());
            fits &= text.problem().isEmpty();
            if (text.amount() > 0) {
                wanted.put(entry.getKey(), text.amount());
            }
        }
        if (fits) {
            keep(wanted);
        }
    }

    /** What the browser could not read as a number arrives empty, and is not taken for no goal. */
    private static GoalText text(Adding figure, BigDecimalField field) {
        boolean unreadable = field.getDefaultValidator()
                .apply(field.getValue(), new ValueContext(new Binder<>(), field))
                .isError();
        return unreadable ? new GoalText(0, "Give a number such as 40.") : GoalText.of(figure, field.getValue());
    }

    private void keep(Map<Adding, Long> wanted) {
        Map<Adding, Long> before = goals.all();
        goals.set(wanted);
        Say.done("Goals saved.", "Undo", () -> {
            goals.set(before);
            again.run();
        });
        again.run();
    }
}
