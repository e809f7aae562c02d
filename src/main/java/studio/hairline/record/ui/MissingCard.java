package studio.hairline.record.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import studio.hairline.record.ChairVisit;
import studio.hairline.record.RecordsToFinish.ToFinish;
import studio.hairline.record.SessionRecord;
import studio.hairline.ui.Formats;
import studio.hairline.ui.PartCard;

/** Sessions that are over and whose record misses something, the latest first, each opening its record. */
final class MissingCard extends PartCard {

    private final ZoneId zone;

    MissingCard(ToFinish found, ZoneId zone) {
        super("Missing", "records-missing");
        this.zone = zone;
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        found.missing().forEach(record -> list.add(item(record)));
        add(list);
        long more = found.count() - found.missing().size();
        if (more > 0) {
            add(soft(Formats.count(more) + " more, earlier ones: choose fewer days to see them, or read the binder."));
        }
    }

    private ListItem item(SessionRecord record) {
        ChairVisit visit = record.visit();
        Div words = new Div(
                new Anchor("sessions/" + visit.id() + "/record", visit.name() + ", " + visit.words()),
                new Span(Formats.instant(visit.startsAt(), zone)
                        + (visit.artist().isEmpty() ? "" : " · " + visit.artist())));
        words.addClassName("record-words");
        Div end = new Div();
        record.missing().forEach(item -> end.add(tag(item.brief(), "bad")));
        end.addClassName("record-end");
        return new ListItem(words, end);
    }
}
