package studio.hairline.leads.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.LatestLead;
import studio.hairline.leads.Recognised;
import studio.hairline.people.Contact;
import studio.hairline.people.PersonDetails;

/** Shows who is known by this phone or e-mail, and asks whether it is the same person or someone else. */
final class WhoIsIt extends Div {

    private static final int MOST = 3;

    private final Paragraph question = new Paragraph();
    private final Div answers = new Div();
    private final Runnable decided;
    private List<Long> shown = List.of();
    private @Nullable PersonDetails same;
    private boolean someoneElse;
    private @Nullable Button first;

    WhoIsIt(Runnable decided) {
        this.decided = decided;
        addClassName("who-is-it");
        question.getElement().setAttribute("role", "status");
        answers.addClassName("who-answers");
        add(question, answers);
    }

    /** Asks anew when these are others than before. */
    void show(List<Recognised> recognised, Map<Long, LatestLead> latest) {
        List<Recognised> some = recognised.stream().limit(MOST).toList();
        List<Long> ids = some.stream().map(one -> one.person().id()).toList();
        if (ids.equals(shown)) {
            return;
        }
        shown = ids;
        same = null;
        someoneElse = false;
        first = null;
        answers.removeAll();
        setClassName("asking", !ids.isEmpty());
        question.setText(ids.isEmpty() ? "" : "Known already. Is it the same person?");
        some.forEach(one -> answers.add(candidate(one, latest.get(one.person().id()))));
        if (!ids.isEmpty()) {
            answers.add(other());
        }
    }

    boolean isUndecided() {
        return !shown.isEmpty() && same == null && !someoneElse;
    }

    /** @return whom it is, when it is somebody known */
    @Nullable
    PersonDetails same() {
        return same;
    }

    /** Saving has to wait for an answer. */
    void insist() {
        question.setText("Choose first: the same person, or someone else?");
        if (first != null) {
            first.focus();
        }
    }

    private Div candidate(Recognised one, @Nullable LatestLead latest) {
        PersonDetails person = one.person();
        Button button = new Button("Same person", click -> decide(person, "The same person: " + person.displayName()));
        if (first == null) {
            first = button;
            button.setText("Same person (Alt+S)");
            button.addClickShortcut(Key.KEY_S, KeyModifier.ALT);
        }
        Span name = new Span(person.displayName());
        name.addClassName("who-name");
        Span words =
                new Span(one.evidence() + reach(person.contact()) + (latest == null ? "" : " · " + latest.words()));
        words.addClassName("soft");
        Div row = new Div(new Div(name, words), button);
        row.addClassName("who-row");
        return row;
    }

    private Div other() {
        Button button =
                new Button("Someone else (Alt+E)", click -> decide(null, "Someone else, added as a new person"));
        button.addClickShortcut(Key.KEY_E, KeyModifier.ALT);
        Div row = new Div(new Span("Nobody of these"), button);
        row.addClassName("who-row");
        return row;
    }

    private void decide(@Nullable PersonDetails person, String words) {
        same = person;
        someoneElse = person == null;
        question.setText(words + ".");
        decided.run();
    }

    private static String reach(Contact contact) {
        return (contact.phoneGiven() == null ? "" : " · " + contact.phoneGiven())
                + (contact.email() == null ? "" : " · " + contact.email());
    }
}
