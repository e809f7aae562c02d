package studio.hairline.triage.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Scale;
import studio.hairline.leads.Stage;
import studio.hairline.operations.OpeningClock;
import studio.hairline.triage.OptOut;
import studio.hairline.triage.WakeUp;
import studio.hairline.ui.DayWriting;
import studio.hairline.ui.OneChoice;

/** The decisions that have to be told something. */
record Forms(Sheet sheet, InboxBeans beans, Desk desk) {

    Ask categorise() {
        return categorise(sheet.lead().category(), sheet.lead().grade());
    }

    /** @param about and far fill the form in; a grade that does not belong to the category is left out */
    Ask categorise(Category about, @Nullable String far) {
        ComboBox<Category> category = new ComboBox<>("Category");
        category.setItems(Category.values());
        category.setItemLabelGenerator(Category::label);
        category.setValue(about);
        ComboBox<String> grade = new ComboBox<>("Grade");
        grade.setItemLabelGenerator(Scale::say);
        grade.setClearButtonVisible(true);
        fit(grade, about, far);
        grade.setValue(grade.isVisible() && far != null && about.accepts(far) ? far : null);
        category.addValueChangeListener(change -> fit(grade, change.getValue(), far));
        boolean first = sheet.lead().stage() == Stage.NEW;
        return new Ask("Categorise", desk).field(category, grade).does("Categorise", false, () -> {
            Category chosen = category.getOptionalValue()
                    .orElseThrow(() -> new Refusal("Choose a category; “Not recorded” is one."));
            return beans.acts().decisions().categorise(sheet.ref(), chosen, grade.getValue(), first);
        });
    }

    /** @param said a grade that is no step of a scale, such as a share of the scalp, is offered as well */
    private static void fit(ComboBox<String> grade, @Nullable Category category, @Nullable String said) {
        List<String> grades = category == null
                ? List.of()
                : Stream.concat(category.scale().grades().stream(), Stream.ofNullable(said))
                        .filter(category::accepts)
                        .distinct()
                        .toList();
        grade.setItems(grades);
        grade.setVisible(!grades.isEmpty());
    }

    Ask snooze() {
        OpeningClock opening = beans.studio().hours().clock();
        Instant now = beans.studio().time().now();
        TextField reason = new TextField("Why it can wait");
        reason.setPlaceholder("After the wedding");
        List<WakeUp> offered = Arrays.stream(WakeUp.values())
                .filter(one -> one.at(now, opening).isPresent())
                .toList();
        Select<WakeUp> wake = new OneChoice<>("Wakes", offered, WakeUp::label, WakeUp.TOMORROW);
        DateTimePicker when = moment("Or on");
        return new Ask("Snooze", desk).field(reason, wake, when).does("Snooze", false, () -> {
            Instant until = when.isEmpty() ? wake.getValue().at(now, opening).orElseThrow() : instant(when);
            return beans.acts().snoozes().snooze(sheet.ref(), until, reason.getValue());
        });
    }

    Ask book() {
        BookForm form = new BookForm(beans.studio(), moment("Starts"));
        return form.asked(new Ask("Book consultation", desk))
                .does("Book", false, () -> beans.acts().decisions().book(sheet.ref(), form.kind(), form.wish()));
    }

    Ask lose() {
        Select<LostReason> reason =
                new OneChoice<>("Because", List.of(LostReason.values()), LostReason::label, LostReason.NO_ANSWER);
        TextField why = new TextField("In your words");
        why.setHelperText("Asked when they never answered and fewer than six attempts were made.");
        return new Ask("Lose", desk)
                .field(reason, why)
                .does(
                        "Lose",
                        false,
                        () -> beans.acts().decisions().lose(sheet.ref(), reason.getValue(), why.getValue()));
    }

    Ask reason() {
        List<LostReason> known = Arrays.stream(LostReason.values())
                .filter(one -> one != LostReason.NOT_RECORDED)
                .toList();
        Select<LostReason> reason = new OneChoice<>("Because", known, LostReason::label, LostReason.NO_ANSWER);
        return new Ask("Why it was lost", desk)
                .field(reason)
                .does("Record", false, () -> beans.acts().decisions().explainLoss(sheet.ref(), reason.getValue()));
    }

    Ask theyWrote() {
        TextArea words = new TextArea("What they wrote");
        words.setMinRows(4);
        DateTimePicker when = moment("When");
        when.setValue(wallClock());
        LocalDateTime offered = when.getValue();
        Checkbox silence = new Checkbox("They ask to be left alone");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> silence.setValue(OptOut.isSaidIn(change.getValue())));
        return new Ask("They wrote back", desk).field(words, when, silence).does("Add (Ctrl+Enter)", true, () -> {
            Instant at = offered.equals(when.getValue()) ? beans.studio().time().now() : instant(when);
            return beans.acts().conversation().theyWrote(sheet.ref(), at, words.getValue(), silence.getValue());
        });
    }

    Ask next() {
        String step = sheet.lead().nextStep();
        return next(step == null ? "" : step, sheet.lead().nextStepDay());
    }

    /** @param what and by fill the form in */
    Ask next(String what, @Nullable LocalDate by) {
        TextField step = new TextField("Next step");
        step.setValue(what);
        DatePicker day = new DatePicker("On");
        day.setI18n(DayWriting.i18n());
        day.setValue(by);
        return new Ask("Next step", desk)
                .field(step, day)
                .does("Set", false, () -> beans.acts().decisions().next(sheet.ref(), step.getValue(), day.getValue()));
    }

    private LocalDateTime wallClock() {
        return beans.studio()
                .time()
                .now()
                .atZone(beans.studio().time().zone())
                .toLocalDateTime()
                .withSecond(0)
                .withNano(0);
    }

    private static DateTimePicker moment(String label) {
        DateTimePicker picker = new DateTimePicker(label);
        picker.setLocale(Locale.UK);
        picker.setDatePickerI18n(DayWriting.i18n());
        picker.setStep(Duration.ofMinutes(15));
        picker.setDateAriaLabel(label + ", day");
        picker.setTimeAriaLabel(label + ", time");
        picker.addClassName("wide");
        return picker;
    }

    private Instant instant(DateTimePicker picker) {
        if (picker.isEmpty()) {
            throw new Refusal("Give a day and a time.");
        }
        return picker.getValue().atZone(beans.studio().time().zone()).toInstant();
    }
}
