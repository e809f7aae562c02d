package studio.hairline.people;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import studio.hairline.history.Change;
import studio.hairline.history.Entry;

/** Which flags of whom stand, entry after entry: what is said of somebody is said of whom was merged into them by then, too. */
final class FlagsTold {

    private final Map<Raised, RaisedFlag> standing = new LinkedHashMap<>();
    private final Map<Long, Long> mergedInto = new HashMap<>();

    private record Raised(long person, SafetyFlag flag) {}

    void follow(Entry entry) {
        long person = Objects.requireNonNull(entry.happening().subject().personId());
        Change change = entry.happening().change();
        switch (entry.happening().kind()) {
            case FLAG_RAISED ->
                SafetyFlag.of(change.after().getOrDefault("flag", "")).ifPresent(flag -> {
                    clear(person, flag);
                    standing.put(new Raised(person, flag), raised(flag, entry));
                });
            case FLAG_CLEARED ->
                SafetyFlag.of(change.before().getOrDefault("flag", "")).ifPresent(flag -> clear(person, flag));
            case PERSON_MERGED ->
                mergedInto.put(person, Long.valueOf(change.after().getOrDefault("other", "0")));
            case MERGE_UNDONE -> mergedInto.remove(person);
            default -> {}
        }
    }

    private static RaisedFlag raised(SafetyFlag flag, Entry entry) {
        String note = entry.happening().change().after().getOrDefault("note", "");
        return new RaisedFlag(flag, note, entry.recordedAt(), entry.actorId());
    }

    private void clear(long person, SafetyFlag flag) {
        standing.keySet().removeIf(raised -> raised.flag() == flag && survivor(raised.person()) == person);
    }

    private long survivor(long person) {
        Long into = mergedInto.get(person);
        return into == null ? person : survivor(into);
    }

    /**
     * @param whose of which person each is one today
     * @return by that person
     */
    Map<Long, Map<SafetyFlag, RaisedFlag>> standing(Map<Long, Long> whose) {
        Map<Long, Map<SafetyFlag, RaisedFlag>> theirs = new HashMap<>();
        standing.forEach((raised, flag) -> theirs.computeIfAbsent(
                        Objects.requireNonNull(whose.get(raised.person())), person -> new EnumMap<>(SafetyFlag.class))
                .merge(raised.flag(), flag, FlagsTold::both));
        return theirs;
    }

    /** The later one, with the note of the other. */
    private static RaisedFlag both(RaisedFlag one, RaisedFlag other) {
        return new RaisedFlag(
                other.flag(), FlagsOfPerson.both(other.note(), one.note()), other.raisedAt(), other.raisedBy());
    }
}
