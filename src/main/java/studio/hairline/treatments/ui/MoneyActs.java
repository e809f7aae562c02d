package studio.hairline.treatments.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.List;
import studio.hairline.leads.Conversion;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.SeriesSlots;
import studio.hairline.treatments.SeriesStart;

/** The conversion, and what it costs. Money is asked of the owner alone. */
record MoneyActs(Acts acts) {

    void convert() {
        SeriesSlots slots = acts.services().slots();
        ConvertForm form = new ConvertForm(
                acts.words(),
                acts.now(),
                (sessions, asked) -> slots.suggest(acts.sheet().ref().id(), sessions, asked));
        form.proposed(acts.services().money().quotes().sessions(acts.sheet().lead()));
        MoneySheet money = acts.sheet().money();
        if (money != null) {
            form.suggest(money.rules());
            money.accepted().ifPresent(form::offered);
        }
        SeriesStart start = acts.services().start();
        form.asked(acts.dialog("Convert"))
                .does("Convert", version -> {
                    List<ChairTime> times = form.times();
                    start.convert(acts.at(version), form.terms(), form.deposit(), times);
                    return Outcome.of(
                            times.isEmpty()
                                    ? "Converted: the plan is open."
                                    : "Converted, and the whole series is booked: " + times.size() + " sessions.");
                })
                .ask();
    }

    /** The owner says what a converted lead pays. */
    void price(Conversion conversion) {
        BigDecimalField price = Fields.money("Price", conversion.priceCents());
        BigDecimalField deposit = Fields.money("Deposit paid", deposit(conversion));
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

    /** What staff wrote down as the first payment is the deposit of a plan whose price was not known. */
    private long deposit(Conversion conversion) {
        MoneySheet money = acts.sheet().money();
        return conversion.priceCents() == 0 && money != null ? money.balance().received() : conversion.depositCents();
    }
}
