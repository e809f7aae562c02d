package studio.hairline.treatments.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import studio.hairline.leads.Conversion;
import studio.hairline.leads.Terms;

/** The conversion, and what it costs. Money is asked of the owner alone. */
record MoneyActs(Acts acts) {

    private static final int USUAL_SESSIONS = 3;

    void convert() {
        Instant now = acts.now();
        IntegerField sessions = Fields.number("Sessions", 1, 12);
        sessions.setValue(USUAL_SESSIONS);
        BigDecimalField price = Fields.money("Price", 0);
        BigDecimalField deposit = Fields.money("Deposit paid", 0);
        DateTimePicker when = Fields.moment("Deposit cleared", now, acts.words());
        VerbDialog dialog = acts.dialog("Convert").ask(sessions, "sessions");
        if (acts.words().isMoneyShown()) {
            dialog.ask(price, "price:", "price and").ask(deposit, "deposit");
        } else {
            dialog.say("The deposit cleared: the plan is opened. The owner enters the price.");
        }
        dialog.ask(when, "day", "future", "received")
                .does("Convert", version -> {
                    Instant at = acts.words().wallClock(now).equals(when.getValue())
                            ? now
                            : Fields.instant(when, acts.words());
                    acts.services().leads().convert(acts.at(version), terms(sessions, price, deposit), at);
                    return Outcome.of("Converted: the plan is open.");
                })
                .ask();
    }

    /** The owner says what a converted lead pays. */
    void price(Conversion conversion) {
        BigDecimalField price = Fields.money("Price", conversion.priceCents());
        BigDecimalField deposit = Fields.money("Deposit paid", conversion.depositCents());
        acts.dialog("Set price")
                .say("Each session is worth its part of the new price, those done already as well.")
                .ask(price, "price:", "price and")
                .ask(deposit, "deposit")
                .does("Set", version -> {
                    acts.services().prices().agree(acts.at(version), Fields.cents(price), Fields.cents(deposit));
                    return Outcome.of("Price set.");
                })
                .ask();
    }

    private Terms terms(IntegerField sessions, BigDecimalField price, BigDecimalField deposit) {
        int count = Fields.number(sessions);
        return acts.words().isMoneyShown()
                ? new Terms(count, Fields.cents(price), Fields.cents(deposit))
                : new Terms(count, 0, 0);
    }
}
