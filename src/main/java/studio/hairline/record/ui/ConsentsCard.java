package studio.hairline.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.record.PhotoConsent;
import studio.hairline.record.Purpose;
import studio.hairline.ui.PartCard;
import studio.hairline.ui.Say;
import studio.hairline.ui.WordsDialog;

/** Each use of photos: whether they agree to it, since when, in which words, and the way to give it or take it back. */
final class ConsentsCard extends PartCard {

    private final RecordBeans beans;
    private final long personId;
    private final Runnable changed;

    ConsentsCard(RecordBeans beans, long personId, Runnable changed) {
        super("Consent to photos", "photo-consents");
        this.beans = beans;
        this.personId = personId;
        this.changed = changed;
        Map<Purpose, PhotoConsent> said = beans.consents().of(personId);
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        for (Purpose purpose : Purpose.values()) {
            list.add(item(purpose, said.get(purpose)));
        }
        add(list);
    }

    private ListItem item(Purpose purpose, @Nullable PhotoConsent last) {
        Div words = new Div(new Span(purpose.label()));
        words.addClassName("record-words");
        if (last != null) {
            words.add(new Span("“" + last.words() + "”"));
            words.add(new Span((last.given() ? "Given " : "Withdrawn ") + beans.said(last.at(), last.by())));
        }
        boolean given = last != null && last.given();
        Button act = given ? button("Withdraw", purpose) : button("Record consent", purpose);
        act.addClickListener(click -> (given ? withdraw(purpose) : give(purpose)).open());
        Div end =
                new Div(tag(given ? "Given" : last == null ? "Not asked" : "Withdrawn", given ? "good" : "plain"), act);
        end.addClassName("record-end");
        return new ListItem(words, end);
    }

    private static Button button(String verb, Purpose purpose) {
        Button button = new Button(verb);
        button.setAriaLabel(verb + ": photos, " + purpose.label().toLowerCase(Locale.ROOT));
        return button;
    }

    private WordsDialog give(Purpose purpose) {
        return new WordsDialog(
                        "They agree: " + purpose.label().toLowerCase(Locale.ROOT),
                        "The words they agreed to",
                        words -> Refusal.of(() -> beans.consents().give(personId, purpose, words)))
                .write(purpose.usualWords())
                .button("Record consent", () -> told("Their consent is written down."));
    }

    private WordsDialog withdraw(Purpose purpose) {
        WordsDialog dialog = new WordsDialog(
                "Withdraw consent: " + purpose.label().toLowerCase(Locale.ROOT),
                "How and in which words they withdrew it",
                words -> Refusal.of(() -> beans.consents().withdraw(personId, purpose, words)));
        if (purpose == Purpose.RECORD) {
            dialog.say("Every photo of theirs is hidden at once, and erased for good after 30 days. Website and social"
                    + " media are withdrawn with it.");
        }
        return dialog.button("Withdraw", () -> told("Withdrawn; the history keeps it."));
    }

    private void told(String sentence) {
        changed.run();
        Say.done(sentence);
    }
}
