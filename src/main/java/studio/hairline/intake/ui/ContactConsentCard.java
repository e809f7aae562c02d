package studio.hairline.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.intake.ContactConsent;
import studio.hairline.ui.PartCard;
import studio.hairline.ui.Say;
import studio.hairline.ui.WordsDialog;

/** Each way of contact somebody ever said yes or no to, in which words and when; quiet when they were never asked. */
final class ContactConsentCard extends PartCard {

    private final ContactConsentPart part;
    private final long personId;
    private final Runnable changed;

    ContactConsentCard(ContactConsentPart part, long personId, Runnable changed) {
        super("Consent to contact", "person-consents");
        this.part = part;
        this.personId = personId;
        this.changed = changed;
        List<ContactConsent> said = part.consents().ofPerson(personId);
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        said.forEach(one -> list.add(item(one)));
        add(list);
        setVisible(!said.isEmpty());
    }

    private ListItem item(ContactConsent last) {
        Div words = new Div(new Span(last.label()), new Span(last.said()), new Span(part.said(last.at(), last.by())));
        words.addClassName("record-words");
        String verb = last.given() ? "Withdraw" : "Record consent";
        Button act = new Button(verb, click -> ask(last, verb).open());
        act.setAriaLabel(verb + ": " + last.label());
        Div end = new Div(tag(last.given() ? "Given" : "Not given", last.given() ? "good" : "plain"), act);
        end.addClassName("record-end");
        return new ListItem(words, end);
    }

    private WordsDialog ask(ContactConsent last, String verb) {
        boolean given = last.given();
        return new WordsDialog(
                        verb + ": " + last.label(),
                        given ? "How and in which words they withdrew it" : "The words they agreed to",
                        words -> Refusal.of(() -> say(last.channel(), given, words)))
                .button(verb, () -> {
                    changed.run();
                    Say.done(given ? "Withdrawn; the history keeps it." : "Their consent is written down.");
                });
    }

    private void say(String channel, boolean given, String words) {
        if (given) {
            part.consents().withdraw(personId, channel, words);
        } else {
            part.consents().give(personId, channel, words);
        }
    }
}
