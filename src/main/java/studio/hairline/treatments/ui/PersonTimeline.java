package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import studio.hairline.history.Entry;

/** Everything that happened to a person, their inquiries and their sessions, newest first. */
final class PersonTimeline extends PersonCard {

    private static final int AT_ONCE = 30;

    private final PersonBeans beans;
    private final long personId;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button("Show earlier", click -> show());
    private int shown;

    PersonTimeline(PersonBeans beans, long personId) {
        super("What happened");
        this.beans = beans;
        this.personId = personId;
        list.addClassName("timeline");
        add(list, more);
        show();
    }

    private void show() {
        List<Entry> entries = beans.history().ofPerson(personId, shown + AT_ONCE + 1);
        entries.stream().skip(shown).limit(AT_ONCE).forEach(entry -> list.add(item(entry)));
        shown = Math.min(entries.size(), shown + AT_ONCE);
        more.setVisible(entries.size() > shown);
    }

    private ListItem item(Entry entry) {
        Span what = new Span(PersonStory.of(entry));
        Span when = new Span(when(entry));
        when.addClassName("by");
        return new ListItem(what, when);
    }

    private String when(Entry entry) {
        String who = entry.actorId() == null ? "Hairline" : beans.screen().artist(entry.actorId(), null);
        return beans.screen().writing().moment(entry.happening().happenedAt()) + " · " + who;
    }
}
