package studio.hairline.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.hairline.history.Refusal;
import studio.hairline.people.ContactConsent;
import studio.hairline.people.Statement;
import studio.hairline.people.Way;
import studio.hairline.ui.PartCard;
import studio.hairline.ui.Say;

/** Each way of contact: whether they agreed to hear of the studio, in which words, since when, who wrote it down, and what they said before. */
final class ContactConsentCard extends PartCard {

    private final ContactConsentPart part;
    private final long personId;
    private final Runnable changed;

    ContactConsentCard(ContactConsentPart part, long personId, Runnable changed) {
        super("Consent to contact", "person-consents");
        this.part = part;
        this.personId = personId;
        this.changed = changed;
        List<ContactConsent> last = part.consents().ofPerson(personId);
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        for (Way way : Way.values()) {
            list.add(item(
                    way,
                    last.stream()
                            .filter(one -> one.channel().equals(way.name()))
                            .findFirst()));
        }
        last.stream().filter(one -> one.way().isEmpty()).forEach(one -> list.add(foreign(one)));
        add(list);
        earlier(last);
    }

    private ListItem item(Way way, Optional<ContactConsent> last) {
        Div words = words(ContactConsent.label(way), last);
        Div end = new Div(tag(
                last.map(one -> one.given() ? "Given" : "Refused").orElse("Not asked"),
                last.filter(ContactConsent::given).isPresent() ? "good" : "plain"));
        if (last.filter(ContactConsent::given).isEmpty()) {
            end.add(button("Said yes", way, true));
        }
        if (last.filter(one -> !one.given()).isEmpty()) {
            end.add(button(last.isEmpty() ? "Said no" : "Withdrew", way, false));
        }
        end.addClassName("record-end");
        return new ListItem(words, end);
    }

    private ListItem foreign(ContactConsent one) {
        return new ListItem(words(one.label(), Optional.of(one)));
    }

    private Div words(String label, Optional<ContactConsent> last) {
        Div words = new Div(new Span(label));
        last.ifPresent(one -> words.add(new Span(one.said()), new Span(part.said(one.source()))));
        words.addClassName("record-words");
        return words;
    }

    private Button button(String verb, Way way, boolean given) {
        Button act = new Button(
                verb,
                click -> new ConsentDialog(
                                verb + ": " + ContactConsent.label(way).toLowerCase(Locale.US),
                                (how, words) -> write(new Statement(way, given, how, words)))
                        .open());
        act.setAriaLabel(verb + ": " + ContactConsent.label(way));
        return act;
    }

    private void write(Statement said) {
        ContactConsent written = part.consents().write(personId, said);
        changed.run();
        Say.done(
                said.given() ? "Their consent is written down." : "Their refusal is written down.",
                "Undo",
                () -> takeBack(written));
    }

    /** What counts no more, and what the studio itself wrote down last, which may have been a mistake. */
    private void earlier(List<ContactConsent> last) {
        List<ContactConsent> all = part.consents().all(personId);
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        all.stream().filter(one -> !last.contains(one) || one.isOurs()).forEach(one -> list.add(past(one, last)));
        Details details = new Details("All they said of it", list);
        details.setVisible(list.getComponentCount() > 0);
        add(details);
    }

    private ListItem past(ContactConsent one, List<ContactConsent> last) {
        ListItem item = new ListItem(words(one.label(), Optional.of(one)));
        if (last.contains(one) && one.isOurs()) {
            Button back = new Button("Take back", click -> takeBack(one));
            back.setAriaLabel(
                    "Take back what was written down of " + one.label().toLowerCase(Locale.US));
            item.add(back);
        }
        return item;
    }

    private void takeBack(ContactConsent written) {
        Refusal.of(() -> part.consents().undo(personId, written))
                .ifPresentOrElse(Say::refused, () -> Say.done("Taken back; the history keeps both."));
        changed.run();
    }
}
