package studio.hairline.people;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.team.ForStaff;

/** The safety flags that stood at an instant, told by who raised and who withdrew them. */
@Service
@ForStaff
public class FlagsThen {

    private static final Set<EventKind> TOLD =
            EnumSet.of(EventKind.FLAG_RAISED, EventKind.FLAG_CLEARED, EventKind.PERSON_MERGED, EventKind.MERGE_UNDONE);

    private static final Comparator<RaisedFlag> ABSOLUTE_FIRST = Comparator.comparing(
                    (RaisedFlag raised) -> !raised.flag().isAbsolute())
            .thenComparing(RaisedFlag::raisedAt);

    private final History history;
    private final Survivors survivors;

    FlagsThen(History history, Survivors survivors) {
        this.history = history;
        this.survivors = survivors;
    }

    /** @return absolute ones first; of everybody who is this person today */
    @Transactional(readOnly = true)
    public List<RaisedFlag> of(long personId, Instant end) {
        return ofAll(List.of(personId), end).getOrDefault(personId, List.of());
    }

    /** @return by person, those who had any; absolute ones first; of everybody who is one of them today */
    @Transactional(readOnly = true)
    public Map<Long, List<RaisedFlag>> ofAll(Collection<Long> people, Instant end) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<Long, Long> members = survivors.members(people);
        FlagsTold told = new FlagsTold();
        history.ofPeople(members.keySet(), TOLD, end).forEach(told::follow);
        Map<Long, List<RaisedFlag>> all = new HashMap<>();
        told.standing(members)
                .forEach((person, flags) -> all.put(
                        person, flags.values().stream().sorted(ABSOLUTE_FIRST).toList()));
        return all;
    }
}
