package studio.hairline.treatments.ui;

import java.time.LocalDate;
import java.util.UUID;
import studio.hairline.money.Balance;
import studio.hairline.money.MoneyLine;

/** The verbs of a lead's ledger. Payments are written down by anybody; the rest is the owner's. */
record LedgerActs(Acts acts) {

    void pay() {
        MoneyForm form = new MoneyForm("Amount", 0, today());
        form.moved(acts.dialog("Record payment"))
                .does("Record", version -> {
                    desk().takings().pay(lead(), form.payment());
                    return Outcome.of("Payment recorded.");
                })
                .ask();
    }

    void refund(Balance balance) {
        MoneyForm form = new MoneyForm("Amount", balance.refundable(), today());
        VerbDialog dialog = acts.dialog("Refund")
                .say("Up to " + acts.words().money(balance.refundable()) + " is held for sessions not delivered.")
                .say("All of it within 14 days, before a session: no conversion any more.");
        form.moved(dialog)
                .does("Refund", version -> {
                    boolean reversed = desk().ledger().refund(lead(), form.payment());
                    return Outcome.of(reversed ? "Refunded; the lead is open again." : "Refunded.");
                })
                .ask();
    }

    void forfeit(MoneySheet money) {
        MoneyForm form = new MoneyForm("Amount", money.rules().keptOf(money.balance()), today());
        form.asked(acts.dialog("Keep the deposit")
                        .say("What the studio keeps is no payment for the plan any more: its price is due in full."))
                .does("Keep", version -> {
                    desk().ledger().forfeit(lead(), form.payment());
                    return Outcome.of("Kept.");
                })
                .ask();
    }

    void credit() {
        MoneyForm form = new MoneyForm("Amount", 0, today());
        form.asked(acts.dialog("Credit").say("The studio lets them off so much of the price."))
                .does("Credit", version -> {
                    desk().ledger().credit(lead(), form.payment());
                    return Outcome.of("Credited.");
                })
                .ask();
    }

    /** The entry stays, and another one takes it back. */
    void takeBack(MoneyLine line) {
        String key = UUID.randomUUID().toString();
        acts.dialog("Take this entry back?")
                .say(line.kind().label() + ", " + acts.words().money(line.cents())
                        + ": the entry stays, and one that takes it back is written beside it.")
                .does("Take back", version -> {
                    boolean reversed = desk().ledger().takeBack(line.id(), key);
                    return Outcome.of(
                            reversed ? "Taken back; nothing was paid, the lead is open again." : "Taken back.");
                })
                .ask();
    }

    private MoneyDesk desk() {
        return acts.services().money();
    }

    private long lead() {
        return acts.sheet().ref().id();
    }

    private LocalDate today() {
        return acts.services().time().today();
    }
}
