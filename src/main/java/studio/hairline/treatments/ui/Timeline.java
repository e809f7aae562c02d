package studio.hairline.treatments.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import studio.hairline.history.Entry;
import studio.hairline.ui.Formats;

/** Everything that happened, day by day, the latest first: when, what, by whom, and what it changed. */
final class Timeline extends Section {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.US);

    private final HistoryWords history;

    /** @param entries the latest first */
    Timeline(List<Entry> entries, StudioWords words) {
        history = new HistoryWords(words);
        addClassNames("section", "card");
        add(new H2("What happened"));
        entries.stream()
                .collect(Collectors.groupingBy(this::day, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::day);
        if (entries.isEmpty()) {
            add(new Paragraph("Nothing was written down yet."));
        }
    }

    private LocalDate day(Entry entry) {
        return entry.happening().happenedAt().atZone(history.words().zone()).toLocalDate();
    }

    private void day(LocalDate day, List<Entry> entries) {
        H3 title = new H3(WEEKDAY.format(day) + ", " + Formats.day(day));
        title.addClassName("timeline-day");
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        entries.forEach(entry -> list.add(item(entry)));
        add(title, list);
    }

    private ListItem item(Entry entry) {
        Span what = new Span(history.title(entry));
        what.addClassName("what");
        Span when = new Span(HOUR.format(
                        entry.happening().happenedAt().atZone(history.words().zone()))
                + " · " + history.actor(entry)
                + history.recorded(entry).map(words -> " · " + words).orElse(""));
        when.addClassName("by");
        ListItem item = new ListItem(what, when);
        if (!history.note(entry).isEmpty()) {
            item.add(note(history.note(entry)));
        }
        List<String> changes = history.changes(entry);
        if (!changes.isEmpty()) {
            item.add(changes(changes));
        }
        return item;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("said");
        return note;
    }

    private static UnorderedList changes(List<String> changes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("changes");
        changes.forEach(change -> list.add(new ListItem(change)));
        return list;
    }
}
