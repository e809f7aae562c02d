package studio.hairline.record.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import studio.hairline.record.AdverseEvent;
import studio.hairline.record.RecordsToFinish.Untold;
import studio.hairline.ui.Formats;
import studio.hairline.ui.PartCard;

/** Infections and reactions the state has not been told of; what is late stands first, as it happened first. */
final class UntoldCard extends PartCard {

    UntoldCard(List<Untold> untold, LocalDate today) {
        super("To tell the state", "records-untold");
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        untold.forEach(one -> list.add(item(one, today)));
        add(list);
    }

    private static ListItem item(Untold one, LocalDate today) {
        AdverseEvent event = one.event();
        Div words = new Div(
                new Anchor(
                        "sessions/" + one.visit().id() + "/record",
                        one.visit().name() + ", " + one.visit().words()),
                new Span("Happened " + Formats.day(event.day())),
                new Span(event.description()));
        words.addClassName("record-words");
        Div end = new Div(tag(event.told(today), event.isOverdue(today) ? "bad" : "warn"));
        end.addClassName("record-end");
        return new ListItem(words, end);
    }
}
