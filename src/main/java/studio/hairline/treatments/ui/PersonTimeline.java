package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import studio.hairline.history.Entry;

/** Everything that happened, such as to a person, their inquiries and their sessions, newest first. */
final class PersonTimeline extends PersonCard {

    private static final int AT_ONCE = 30;
    private static final Duration LATE = Duration.ofHours(12);

    private final ChairScreen screen;
    private final Past past;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button("Show earlier", click -> show());
    private int shown;

    /** The newest lines of a history, at most so many. */
    @FunctionalInterface
    interface Past extends Serializable {
        List<Entry> latest(int limit);
    }

    PersonTimeline(ChairScreen screen, Past past) {
        super("What happened");
        this.screen = screen;
        this.past = past;
        list.addClassName("timeline");
        add(list, more);
        show();
    }

    private void show() {
        List<Entry> entries = past.latest(shown + AT_ONCE + 1);
        entries.stream().skip(shown).limit(AT_ONCE).forEach(entry -> list.add(item(entry)));
        shown = Math.min(entries.size(), shown + AT_ONCE);
        more.setVisible(entries.size() > shown);
    }

    private ListItem item(Entry entry) {
        Span what = new Span(new PersonStory(screen).of(entry));
        Span when = new Span(when(entry));
        when.addClassName("by");
        return new ListItem(what, when);
    }

    private String when(Entry entry) {
        Instant recorded = entry.recordedAt();
        boolean late =
                Duration.between(entry.happening().happenedAt(), recorded).compareTo(LATE) > 0;
        String who = entry.actorId() == null ? "Hairline" : screen.artist(entry.actorId(), null);
        return screen.writing().moment(entry.happening().happenedAt()) + " · " + who
                + (late ? ", written down " + screen.writing().moment(recorded) : "");
    }
}
