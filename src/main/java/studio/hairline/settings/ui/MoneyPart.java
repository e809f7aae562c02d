package studio.hairline.settings.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.util.Locale;
import studio.hairline.history.Refusal;
import studio.hairline.money.MoneyRuleBook;
import studio.hairline.money.MoneyRules;
import studio.hairline.ui.Say;

/** The deposit, and what the studio keeps of it when somebody does not come. */
final class MoneyPart {

    private final MoneyRuleBook book;
    private final IntegerField percent = number("Deposit, % of the price", "0: a fixed sum instead");
    private final BigDecimalField fixed = new BigDecimalField("Deposit, fixed sum");
    private final IntegerField notice = number("Hours of notice", "A session cancelled later is as a no-show");
    private final BigDecimalField fee = new BigDecimalField("No-show fee");
    private final IntegerField late = number("Minutes late that are a no-show", "");

    MoneyPart(MoneyRuleBook book) {
        this.book = book;
        MoneyRules now = book.rules();
        percent.setValue(now.depositPercent());
        show(fixed, now.depositCents());
        notice.setValue(now.noticeHours());
        show(fee, now.noShowFeeCents());
        fee.setHelperText("Kept of what is held; empty keeps all of it");
        late.setValue(now.lateMinutes());
    }

    FormCard card() {
        return new FormCard(
                        "Deposit and no-shows",
                        "Offered when a lead is converted, a session missed or cancelled; whoever is at it may decide"
                                + " otherwise.")
                .with(percent, fixed, notice, fee, late)
                .button("Save", this::save);
    }

    private void save() {
        book.set(new MoneyRules(whole(percent), cents(fixed), whole(notice), cents(fee), whole(late)));
        Say.done("Saved.");
    }

    private static IntegerField number(String label, String help) {
        IntegerField field = new IntegerField(label);
        field.setStepButtonsVisible(true);
        field.setHelperText(help);
        return field;
    }

    private static void show(BigDecimalField field, long cents) {
        field.setLocale(Locale.US);
        field.setValue(cents == 0 ? null : BigDecimal.valueOf(cents, 2));
    }

    private static int whole(IntegerField field) {
        Integer number = field.getValue();
        if (number == null) {
            throw new Refusal(field.getLabel() + ": give a whole number.");
        }
        return number;
    }

    private static long cents(BigDecimalField field) {
        try {
            return field.isEmpty() ? 0 : field.getValue().movePointRight(2).longValueExact();
        } catch (ArithmeticException tooFine) {
            throw new Refusal(field.getLabel() + ": give whole cents.");
        }
    }
}
