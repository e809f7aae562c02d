package studio.hairline.treatments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import studio.hairline.history.Refusal;
import studio.hairline.money.Means;
import studio.hairline.money.Payment;

/** An amount, how it changed hands, on which day and why; each opening of the form is written down once. */
final class MoneyForm {

    private final String key = UUID.randomUUID().toString();
    private final BigDecimalField amount;
    private final ComboBox<Means> means = means();
    private final DatePicker day = Fields.day("On");
    private final TextField note = new TextField("Note");
    private boolean hasMeans;

    MoneyForm(String label, long cents, LocalDate today) {
        amount = Fields.money(label, cents);
        day.setValue(today);
        day.setMax(today);
        note.setMaxLength(500);
        note.addClassName("wide");
    }

    static ComboBox<Means> means() {
        ComboBox<Means> means = Fields.choice("By", Means.choices(), Means::label);
        means.setPlaceholder("Cash, card …");
        return means;
    }

    /** With the question how the money changed hands. */
    VerbDialog moved(VerbDialog dialog) {
        hasMeans = true;
        dialog.ask(amount, "amount", "refunded").ask(means, "by cash");
        return dialog.ask(day, "day").ask(note, "note");
    }

    VerbDialog asked(VerbDialog dialog) {
        return dialog.ask(amount, "amount", "kept").ask(day, "day").ask(note, "note");
    }

    Payment payment() {
        long cents = Fields.cents(amount);
        if (day.isEmpty()) {
            throw new Refusal("Give the day it happened.");
        }
        return new Payment(cents, hasMeans ? chosen(means) : Means.OTHER, day.getValue(), note.getValue(), key);
    }

    static Means chosen(ComboBox<Means> means) {
        return means.getOptionalValue()
                .orElseThrow(() -> new Refusal("Choose how it was paid: by cash, card or else."));
    }
}
