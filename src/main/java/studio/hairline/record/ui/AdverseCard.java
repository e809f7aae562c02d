package studio.hairline.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.record.AdverseEvent;
import studio.hairline.ui.DayWriting;
import studio.hairline.ui.Formats;
import studio.hairline.ui.PartCard;
import studio.hairline.ui.Say;

/** Infections and reactions after a session, each with the last day to tell the state. */
final class AdverseCard extends PartCard {

    private final ChairBeans beans;
    private final long sessionId;
    private final Runnable changed;
    private final Div shown = new Div();
    private final DatePicker day = new DatePicker("Day it happened");
    private final TextArea words = new TextArea("What happened");

    AdverseCard(ChairBeans beans, long sessionId, Runnable changed) {
        super("Adverse events", "adverse-events");
        this.beans = beans;
        this.sessionId = sessionId;
        this.changed = changed;
        day.setValue(beans.record().time().today());
        day.setMax(day.getValue());
        day.setI18n(DayWriting.i18n());
        words.setMaxLength(AdverseEvent.LONGEST);
        words.addClassName("wide");
        Button add = new Button("Write it down", click -> add());
        Div form = new Div(day, words, add);
        form.addClassName("form");
        add(
                soft("An infection or reaction is reported to the state within 5 working days, Monday to Friday without"
                        + " the studio’s holidays."),
                shown,
                form);
        show();
    }

    private void show() {
        shown.removeAll();
        List<AdverseEvent> events = beans.events().of(sessionId);
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        LocalDate today = beans.record().time().today();
        events.forEach(event -> list.add(item(event, today)));
        shown.add(events.isEmpty() ? soft("None.") : list);
    }

    private ListItem item(AdverseEvent event, LocalDate today) {
        Div said = new Div(new Span(Formats.day(event.day())), new Span(event.description()));
        said.addClassName("record-words");
        Div end = new Div(tag(event.told(today), looks(event, today)));
        end.addClassName("record-end");
        if (event.isOpen()) {
            Button told = new Button("The state was told today", click -> report(event));
            told.setAriaLabel("The state was told today of what happened on " + Formats.day(event.day()));
            end.add(told);
        }
        return new ListItem(said, end);
    }

    private static String looks(AdverseEvent event, LocalDate today) {
        return event.isOverdue(today) ? "bad" : event.isOpen() ? "warn" : "good";
    }

    private void add() {
        LocalDate on = day.getValue();
        if (on == null) {
            Say.refused("Say on which day it happened.");
            return;
        }
        act(
                () -> {
                    beans.events().add(sessionId, on, words.getValue());
                    words.clear();
                },
                "Written down: the clock runs.");
    }

    private void report(AdverseEvent event) {
        act(() -> beans.events().report(event, beans.record().time().today()), "Reported; the clock stands.");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            show();
            changed.run();
            Say.done(done);
        } catch (Refusal refused) {
            Say.refused(refused.getMessage());
        }
    }
}
