package studio.hairline.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Subject;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** The safety flags of people: raised and cleared by somebody, with a note, and never forgotten by the history. */
@Service
@ForStaff
public class Flags {

    private static final int LONGEST_NOTE = 500;

    private final Whose who;
    private final FlagRows rows;
    private final History history;
    private final StudioTime time;
    private final CurrentUser user;

    Flags(Whose who, History history, StudioTime time, CurrentUser user) {
        this.who = who;
        this.rows = who.rows();
        this.history = history;
        this.time = time;
        this.user = user;
    }

    /** The flags, and who somebody is now. */
    @Component
    record Whose(FlagRows rows, Survivors survivors) {}

    /** Raises the flag; one that stands already gets the new note. */
    @Transactional
    public void raise(long person, SafetyFlag flag, String note) {
        long personId = who.survivors().hold(person);
        FlagRow.Key key = new FlagRow.Key(personId, flag);
        Map<String, String> before =
                rows.findById(key).map(row -> fields(flag, row.note)).orElse(Map.of());
        rows.save(new FlagRow(key, checked(note), time.now(), user.id()));
        tell(personId, EventKind.FLAG_RAISED, new Change(before, fields(flag, note.strip())));
    }

    /** @param note why it no longer stands */
    @Transactional
    public void clear(long person, SafetyFlag flag, String note) {
        long personId = who.survivors().hold(person);
        FlagRow row = rows.findById(new FlagRow.Key(personId, flag))
                .orElseThrow(() -> new Refusal("This flag is cleared already."));
        rows.delete(row);
        Change change = new Change(fields(flag, row.note), Map.of("note", checked(note)));
        tell(personId, EventKind.FLAG_CLEARED, change);
    }

    /** @return absolute ones first */
    @Transactional(readOnly = true)
    public List<RaisedFlag> of(long personId) {
        return ofAll(List.of(personId)).getOrDefault(personId, List.of());
    }

    /** @return by person, those who have any; absolute ones first */
    @Transactional(readOnly = true)
    public Map<Long, List<RaisedFlag>> ofAll(Collection<Long> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return rows.findByKeyPersonIdInOrderByRecordedAt(people).stream()
                .sorted(java.util.Comparator.comparing(row -> !row.key.flag().isAbsolute()))
                .collect(Collectors.groupingBy(
                        row -> row.key.personId(), Collectors.mapping(FlagRow::details, Collectors.toList())));
    }

    private void tell(long personId, EventKind kind, Change change) {
        history.append(new Happening(kind, Subject.person(personId), time.now(), change));
    }

    private static String checked(String note) {
        if (note.strip().length() > LONGEST_NOTE) {
            throw new Refusal("A note has at most " + LONGEST_NOTE + " characters.");
        }
        return note.strip();
    }

    private static Map<String, String> fields(SafetyFlag flag, String note) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("flag", flag.name()));
        if (!note.isEmpty()) {
            fields.put("note", note);
        }
        return fields;
    }
}
