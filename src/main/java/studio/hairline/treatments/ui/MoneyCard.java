package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.money.Balance;
import studio.hairline.money.MoneyLine;
import studio.hairline.ui.Formats;

/** The money of a lead: asked, paid, open, held, and every entry. Whoever may not see it can still write a payment down. */
final class MoneyCard extends Section {

    private final @Nullable LedgerActs acts;
    private final StudioWords words;

    /** @param acts null where it is only read */
    MoneyCard(LeadSheet sheet, @Nullable LedgerActs acts) {
        this.acts = acts;
        words = sheet.words();
        addClassNames("section", "card");
        add(new H2("Money"));
        MoneySheet money = sheet.money();
        if (money != null) {
            tell(money);
        } else if (acts != null) {
            add(new Paragraph("Write down what they pay; the owner sees how it stands."), row(pay(acts)));
        }
        boolean converted = sheet.lead().conversion() != null;
        setVisible(
                money == null
                        ? converted && acts != null
                        : converted || !money.lines().isEmpty());
    }

    private void tell(MoneySheet money) {
        Balance balance = money.balance();
        add(facts(balance));
        LedgerActs verbs = acts;
        if (verbs != null) {
            add(row(pay(verbs), refund(balance, verbs), keep(money, verbs), credit(balance, verbs)));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("visits");
        money.lines().forEach(line -> list.add(item(line)));
        NativeDetails all = new NativeDetails(entries(money.lines()), list);
        all.setVisible(!money.lines().isEmpty());
        add(all);
    }

    private DescriptionList facts(Balance balance) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "Required", balance.required(), true);
        fact(facts, "Paid", balance.paid(), true);
        fact(facts, "Credited", balance.credited(), false);
        fact(facts, "Refunded", balance.refunded(), false);
        fact(facts, "Kept", balance.forfeited(), false);
        fact(facts, "Open", balance.open(), true);
        fact(facts, "Held for sessions ahead", Math.max(0, balance.held()), true);
        fact(facts, "Delivered, not paid", Math.max(0, -balance.held()), false);
        return facts;
    }

    private void fact(DescriptionList facts, String term, long cents, boolean always) {
        if (always || cents != 0) {
            facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words.money(cents)));
        }
    }

    private static Button pay(LedgerActs acts) {
        return new Button("Record payment", click -> acts.pay());
    }

    private static Button refund(Balance balance, LedgerActs acts) {
        return only(balance.refundable() > 0, new Button("Refund", click -> acts.refund(balance)));
    }

    private static Button keep(MoneySheet money, LedgerActs acts) {
        return only(money.balance().refundable() > 0, new Button("Keep deposit", click -> acts.forfeit(money)));
    }

    private static Button credit(Balance balance, LedgerActs acts) {
        return only(balance.required() > balance.credited(), new Button("Credit", click -> acts.credit()));
    }

    private static Button only(boolean possible, Button button) {
        button.setVisible(possible);
        return button;
    }

    private static Div row(Button... buttons) {
        Div row = new Div(buttons);
        row.addClassName("button-row");
        return row;
    }

    private Visit item(MoneyLine line) {
        Visit visit = new Visit(Formats.day(line.day()) + " · " + words.money(line.cents()), about(line));
        String what = line.kind().label();
        visit.tag(line.reverses() == null ? what : "Taken back: " + what, line.takenBack() ? "warn" : "plain");
        LedgerActs verbs = acts;
        if (verbs != null && line.mayBeTakenBack()) {
            visit.offer(new Button("Take back", click -> verbs.takeBack(line)));
        }
        return visit;
    }

    private String about(MoneyLine line) {
        return (line.means() == null ? "" : line.means().label() + " · ")
                + (line.actorId() == null ? "Hairline" : words.name(line.actorId()))
                + (line.note().isEmpty() ? "" : " · " + line.note());
    }

    private static String entries(List<MoneyLine> lines) {
        return lines.size() == 1 ? "1 entry" : Formats.count(lines.size()) + " entries";
    }
}
