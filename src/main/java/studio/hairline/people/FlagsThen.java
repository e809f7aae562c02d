package studio.hairline.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Change;
import studio.hairline.history.Entry;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.team.ForStaff;

/** The safety flags that stood at an instant, told by who raised and who withdrew them. */
@Service
@ForStaff
public class FlagsThen {

    private static final int WHOLE = 10_000;

    private final History history;
    private final Survivors survivors;

    FlagsThen(History history, Survivors survivors) {
        this.history = history;
        this.survivors = survivors;
    }

    /** @return absolute ones first; of everybody who is this person today */
    @Transactional(readOnly = true)
    public List<RaisedFlag> of(long personId, Instant end) {
        Map<SafetyFlag, RaisedFlag> standing = new EnumMap<>(SafetyFlag.class);
        survivors.members(personId).stream()
                .flatMap(id -> history.ofPerson(id, end, WHOLE).stream())
                .sorted(Comparator.comparing(Entry::id))
                .forEach(entry -> follow(entry, standing));
        return standing.values().stream()
                .sorted(Comparator.comparing(
                                (RaisedFlag raised) -> !raised.flag().isAbsolute())
                        .thenComparing(RaisedFlag::raisedAt))
                .toList();
    }

    private static void follow(Entry entry, Map<SafetyFlag, RaisedFlag> standing) {
        Change change = entry.happening().change();
        if (entry.happening().kind() == EventKind.FLAG_RAISED) {
            SafetyFlag.of(change.after().getOrDefault("flag", ""))
                    .ifPresent(flag -> standing.put(
                            flag,
                            new RaisedFlag(
                                    flag,
                                    change.after().getOrDefault("note", ""),
                                    entry.recordedAt(),
                                    entry.actorId())));
        } else if (entry.happening().kind() == EventKind.FLAG_CLEARED) {
            SafetyFlag.of(change.before().getOrDefault("flag", "")).ifPresent(standing::remove);
        }
    }
}
