package studio.hairline.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.duplicates.PersonPairs.Two;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Subject;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.Survivors;
import studio.hairline.team.ForStaff;

/** The questions whether two records are of one person, and the answer no. */
@Service
@ForStaff
public class Duplicates {

    private final PersonPairs pairs;
    private final People people;
    private final Survivors survivors;
    private final Told told;

    Duplicates(PersonPairs pairs, People people, Survivors survivors, Told told) {
        this.pairs = pairs;
        this.people = people;
        this.survivors = survivors;
        this.told = told;
    }

    /** How it gets into the history of both. */
    @org.springframework.stereotype.Component
    record Told(History history, StudioTime time) {

        void both(Two two, EventKind kind) {
            both(two.one(), two.other(), kind, kind);
        }

        void both(long one, long two, EventKind kind, EventKind other) {
            tell(one, two, kind);
            tell(two, one, other);
        }

        private void tell(long person, long other, EventKind kind) {
            Change change = Change.of("other", String.valueOf(other));
            history.append(new Happening(kind, Subject.person(person), time.now(), change));
        }
    }

    /** @return who somebody may be besides, the likeliest first */
    @Transactional(readOnly = true)
    public List<Twin> of(long personId) {
        Set<Long> others = pairs.open(personId);
        return others.isEmpty()
                ? List.of()
                : people.all(others).stream()
                        .map(other -> new Twin(other, likeness(personId, other.id())))
                        .sorted(Comparator.comparing(twin -> -twin.likeness().percent()))
                        .toList();
    }

    /** @return the likeliest first */
    @Transactional(readOnly = true)
    public List<Pair> open(int limit) {
        List<Two> twos = pairs.strongest(limit);
        Set<Long> ids = new LinkedHashSet<>();
        twos.forEach(two -> ids.addAll(List.of(two.one(), two.other())));
        Map<Long, PersonDetails> known = new HashMap<>();
        people.all(ids).forEach(person -> known.put(person.id(), person));
        return twos.stream()
                .filter(two -> known.containsKey(two.one()) && known.containsKey(two.other()))
                .map(two -> new Pair(
                        Objects.requireNonNull(known.get(two.one())),
                        Objects.requireNonNull(known.get(two.other())),
                        likeness(two.one(), two.other())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Pair compare(long one, long other) {
        Two two = Two.of(one, other);
        if (survivors.of(one) == survivors.of(other)) {
            throw new Refusal("These are one record already.");
        }
        if (survivors.of(one) != one || survivors.of(other) != other) {
            throw new Refusal("One of these was merged into somebody else meanwhile. Look at the list again.");
        }
        return new Pair(people.details(two.one()), people.details(two.other()), likeness(two.one(), two.other()));
    }

    @Transactional(readOnly = true)
    public long count() {
        return pairs.count();
    }

    /** Remembered for ever, unless it is taken back. */
    @Transactional
    public void notSame(long one, long other) {
        Two two = Two.of(one, other);
        pairs.decide(two, false);
        told.both(two, EventKind.NOT_THE_SAME);
    }

    /** Takes that back: it is a question again. */
    @Transactional
    public void askAgain(long one, long other) {
        Two two = Two.of(one, other);
        pairs.decide(two, true);
        told.both(two, EventKind.UNDONE);
    }

    private Likeness likeness(long one, long other) {
        return Twin.best(contacts(one), contacts(other));
    }

    private List<Contact> contacts(long id) {
        List<Contact> all = new ArrayList<>(List.of(people.details(id).contact()));
        all.addAll(survivors.contacts(id));
        return all;
    }
}
