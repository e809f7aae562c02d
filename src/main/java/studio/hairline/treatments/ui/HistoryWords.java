package studio.hairline.treatments.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.hairline.history.Change;
import studio.hairline.history.Entry;
import studio.hairline.history.EventKind;

/** What the history keeps, in words: what happened, by whom, and what it changed. */
record HistoryWords(StudioWords words) {

    private static final Set<String> HOW_IT_BEGINS = Set.of("NEW", "GENUINE", "SCHEDULED", "TREATMENT");
    private static final Set<EventKind> OF_THE_PERSON = Set.of(EventKind.PERSON_ADDED, EventKind.PERSON_CHANGED);
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    String title(Entry entry) {
        String kind = entry.happening().kind().words();
        String number = entry.happening().change().after().getOrDefault("number", "");
        EventKind what = entry.happening().kind();
        if (what == EventKind.SESSION_SCHEDULED && !number.isEmpty()) {
            return "Session " + number + " scheduled";
        }
        String said = OF_THE_PERSON.contains(what) ? "person " + kind : kind;
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    String actor(Entry entry) {
        return entry.actorId() == null ? "Hairline" : words.name(entry.actorId());
    }

    /** @return before and after of each field, and no field that only repeats the entry */
    List<String> changes(Entry entry) {
        Change change = entry.happening().change();
        var fields = new TreeSet<>(change.before().keySet());
        fields.addAll(change.after().keySet());
        return fields.stream().flatMap(field -> change(field, change)).toList();
    }

    /** @return the note somebody wrote; empty for none */
    String note(Entry entry) {
        return entry.happening().change().after().getOrDefault("note", "");
    }

    /** @return when it was written down, where that was not at once */
    Optional<String> recorded(Entry entry) {
        Duration late = Duration.between(entry.happening().happenedAt(), entry.recordedAt())
                .abs();
        return late.compareTo(AT_ONCE) > 0
                ? Optional.of("recorded " + words.moment(entry.recordedAt()))
                : Optional.empty();
    }

    /** @return one line: who did what, and what it changed */
    String line(Entry entry) {
        String what = actor(entry) + " · " + title(entry) + " · "
                + words.moment(entry.happening().happenedAt());
        List<String> changes = changes(entry);
        return changes.isEmpty() ? what : what + " · " + String.join(", ", changes);
    }

    private Stream<String> change(String field, Change change) {
        Map<String, String> before = change.before();
        String was = before.getOrDefault(field, "");
        String is = change.after().getOrDefault(field, "");
        boolean begins = was.isEmpty() && HOW_IT_BEGINS.contains(is);
        boolean silent = begins || (was.isEmpty() && is.isEmpty());
        return silent ? Stream.empty() : FieldWords.of(field).map(one -> one.say(was, is, words)).stream();
    }
}
