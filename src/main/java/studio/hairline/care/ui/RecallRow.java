package studio.hairline.care.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import studio.hairline.care.Recall;
import studio.hairline.care.RecallKind;
import studio.hairline.ui.Formats;
import studio.hairline.ui.MarkSwatch;
import studio.hairline.ui.chart.Mark;

/** One to call: who, the phone, their last words, and by one key what comes next. */
final class RecallRow extends ListItem {

    private static final int LONGEST = 160;

    /** @param acts null where it is only read */
    RecallRow(Recall one, @Nullable RecallActs acts, RecallPage page) {
        addClassNames("leak-row", "recall-row");
        add(who(one, page), facts(one, page.kind()), acts == null ? inquiry(one, page) : steps(one, acts));
    }

    private static Div inquiry(Recall one, RecallPage page) {
        Div steps = new Div(new Anchor(page.at("leads/" + one.leadId()), "The inquiry"));
        steps.addClassNames("button-row", "recall-steps");
        return steps;
    }

    private static Div who(Recall one, RecallPage page) {
        Anchor name =
                new Anchor(page.at("people/" + one.who().personId()), one.who().name());
        name.addClassName("who");
        Span what = new Span(
                new MarkSwatch(new Mark(one.category().label(), one.category().colour())));
        what.add(new Text(one.category().label()));
        what.addClassName("category");
        return new Div(name, what, reach(one.who()));
    }

    private static Component reach(Recall.Who who) {
        if (who.phone() != null) {
            return new Anchor("tel:" + who.phone().replaceAll("[^0-9+]", ""), who.phone());
        }
        return who.email() == null
                ? new Span("No phone or e-mail known")
                : new Anchor("mailto:" + who.email(), who.email());
    }

    private static Div facts(Recall one, RecallKind kind) {
        Recall.Progress progress = one.progress();
        Span last = new Span(progress.done() + " of " + progress.planned() + " sessions done, the last visit on "
                + Formats.day(one.lastDay()));
        Span due = new Span(
                kind == RecallKind.STALLED
                        ? "Stalled since " + Formats.day(one.dueDay())
                        : "Due " + Formats.day(one.dueDay()) + ", in its window until "
                                + Formats.day(one.lastDayOfWindow()) + included(one));
        Div facts = new Div(due, last);
        facts.addClassName("leak-facts");
        Div all = new Div(facts);
        if (!one.words().isBlank()) {
            Paragraph words = new Paragraph("“" + cut(one.words()) + "”");
            words.addClassName("recall-words");
            all.add(words);
        }
        return all;
    }

    private static String included(Recall one) {
        return one.includedUntil() == null ? "" : ", in the price until " + Formats.day(one.includedUntil());
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    private static Div steps(Recall one, RecallActs acts) {
        Div steps = new Div();
        steps.addClassNames("button-row", "recall-steps");
        Long booked = one.bookedSession();
        if (booked != null) {
            steps.add(new Anchor("sessions/" + booked, "The booked session"));
            return steps;
        }
        Anchor book = new Anchor("leads/" + one.leadId(), "Book");
        book.addClassName("leak-mend");
        steps.add(
                keyed(book, "b", "Book: " + one.who().name()),
                step("Called", "c", one, () -> acts.called(one)),
                step("Snooze", "s", one, () -> acts.snooze(one)),
                step("Not wanted…", "x", one, () -> acts.askWhyNot(one)));
        return steps;
    }

    private static Component step(String words, String key, Recall one, Runnable act) {
        return keyed(
                new Button(words, click -> act.run()),
                key,
                words + ": " + one.who().name());
    }

    private static Component keyed(Component step, String key, String label) {
        step.getElement()
                .setAttribute("data-key", key)
                .setAttribute("aria-keyshortcuts", key)
                .setAttribute("aria-label", label);
        return step;
    }
}
