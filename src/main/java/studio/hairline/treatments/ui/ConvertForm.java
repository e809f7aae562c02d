package studio.hairline.treatments.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Terms;
import studio.hairline.money.Means;
import studio.hairline.money.MoneyRules;
import studio.hairline.money.Offer;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.SeriesSlots.Asked;
import studio.hairline.treatments.SeriesStart.Deposit;

/** What is asked when the first deposit cleared; each opening of the form converts once. Money is asked of the owner alone. */
final class ConvertForm {

    private final String key = UUID.randomUUID().toString();
    private final IntegerField sessions = Fields.number("Sessions", 1, 12);
    private final BigDecimalField price = Fields.money("Price", 0);
    private final BigDecimalField deposit = Fields.money("Deposit paid", 0);
    private final ComboBox<Means> means = MoneyForm.means();
    private final DateTimePicker when;
    private final Instant opened;
    private final StudioWords words;
    private final Checkbox whole = new Checkbox("Book the whole series");
    private final SeriesTimes times;

    /** @param suggest times for a series of so many sessions */
    ConvertForm(StudioWords words, Instant opened, BiFunction<Integer, Asked, List<ChairTime>> suggest) {
        this.words = words;
        this.opened = opened;
        when = Fields.moment("Deposit cleared", opened, words);
        times = new SeriesTimes(words, asked -> suggest.apply(Fields.number(sessions), asked));
        times.setVisible(false);
        whole.addValueChangeListener(change -> look());
        sessions.addValueChangeListener(change -> look());
    }

    /** The deposit the studio's rules ask for, until somebody writes another. */
    void suggest(MoneyRules rules) {
        price.addValueChangeListener(change -> {
            BigDecimal asked = price.getValue();
            if (deposit.isEmpty() && asked != null && asked.signum() > 0) {
                long cents = asked.movePointRight(2).longValue();
                deposit.setValue(BigDecimal.valueOf(rules.depositOf(cents), 2));
            }
        });
    }

    /** What the consultation proposed. */
    void proposed(int count) {
        sessions.setValue(count);
    }

    /** What was offered last, as far as it is still good. */
    void offered(Offer offer) {
        sessions.setValue(offer.sessions());
        price.setValue(BigDecimal.valueOf(offer.total(), 2));
    }

    VerbDialog asked(VerbDialog dialog) {
        dialog.ask(sessions, "sessions");
        if (words.isMoneyShown()) {
            dialog.ask(price, "price:", "price and").ask(deposit, "deposit").ask(means, "by cash");
        } else {
            dialog.say("The deposit cleared: the plan is opened. The owner enters the price.");
        }
        return times.asked(dialog.ask(when, "day", "future", "received").ask(whole));
    }

    Terms terms() {
        int count = Fields.number(sessions);
        return words.isMoneyShown()
                ? new Terms(count, Fields.cents(price), Fields.cents(deposit))
                : new Terms(count, 0, 0);
    }

    /** @return those shown; none when the series is not to be booked yet */
    List<ChairTime> times() {
        if (!whole.getValue()) {
            return List.of();
        }
        if (times.found().size() < Fields.number(sessions)) {
            throw new Refusal("There is no room for the whole series: ask for another artist, or book it later.");
        }
        return times.found();
    }

    Deposit deposit() {
        return new Deposit(at(), means.getOptionalValue().orElse(Means.NOT_RECORDED), key);
    }

    private void look() {
        times.setVisible(whole.getValue());
        if (whole.getValue()) {
            times.look();
        }
    }

    /** @return the moment itself where what was offered, cut to the minute, was left as it is */
    private Instant at() {
        return words.wallClock(opened).equals(when.getValue()) ? opened : Fields.instant(when, words);
    }
}
