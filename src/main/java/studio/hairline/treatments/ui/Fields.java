package studio.hairline.treatments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.team.TeamMember;
import studio.hairline.ui.DayWriting;
import studio.hairline.ui.Formats;
import studio.hairline.ui.OnlyMatch;

/** The fields verbs are asked with, each the same everywhere. */
final class Fields {

    private static final Duration STEP = Duration.ofMinutes(15);

    private Fields() {}

    static DateTimePicker moment(String label, Instant at, StudioWords words) {
        DateTimePicker picker = new DateTimePicker(label, words.wallClock(at));
        picker.setLocale(Locale.UK);
        picker.setDatePickerI18n(DayWriting.i18n());
        picker.setStep(STEP);
        picker.setAutoOpen(false);
        picker.setDateAriaLabel(label + ", day");
        picker.setTimeAriaLabel(label + ", time");
        picker.setHelperText("Studio time: " + Formats.zone(words.zone()));
        picker.addClassName("wide");
        return picker;
    }

    static Instant instant(DateTimePicker picker, StudioWords words) {
        if (picker.isEmpty()) {
            throw new Refusal("Give a day and a time.");
        }
        return words.instant(picker.getValue());
    }

    static DatePicker day(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setI18n(DayWriting.i18n());
        return picker;
    }

    static <T> ComboBox<T> choice(String label, List<T> items, Function<T, String> words) {
        ComboBox<T> choice = new ComboBox<>(label);
        choice.setItems(items);
        choice.setItemLabelGenerator(words::apply);
        choice.getElement().setProperty("autoselect", true);
        return choice;
    }

    /** @return a choice of people that may be left empty */
    static ComboBox<TeamMember> member(String label, List<TeamMember> members, @Nullable TeamMember chosen) {
        ComboBox<TeamMember> choice = choice(label, members, TeamMember::name);
        OnlyMatch.in(choice);
        choice.setPlaceholder("Nobody");
        choice.setClearButtonVisible(true);
        choice.setValue(chosen);
        return choice;
    }

    static @Nullable Long id(ComboBox<TeamMember> choice) {
        return choice.getOptionalValue().map(TeamMember::id).orElse(null);
    }

    static IntegerField number(String label, int least, int most) {
        IntegerField field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    /** @throws Refusal when the field is empty or not within its bounds */
    static int number(IntegerField field) {
        Integer number = field.getValue();
        if (number == null || number < field.getMin() || number > field.getMax()) {
            throw new Refusal(
                    field.getLabel() + ": give a number from " + field.getMin() + " to " + field.getMax() + ".");
        }
        return number;
    }

    static BigDecimalField money(String label, long cents) {
        BigDecimalField field = new BigDecimalField(label);
        field.setLocale(Locale.US);
        if (cents > 0) {
            field.setValue(BigDecimal.valueOf(cents, 2));
        }
        return field;
    }

    /** @return whole cents */
    static long cents(BigDecimalField field) {
        if (field.isEmpty()) {
            throw new Refusal(field.getLabel() + ": give an amount.");
        }
        try {
            return field.getValue().movePointRight(2).longValueExact();
        } catch (ArithmeticException tooFine) {
            throw new Refusal(field.getLabel() + ": give whole cents.");
        }
    }
}
