package studio.hairline.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Subject;
import studio.hairline.operations.FreedSpace;
import studio.hairline.operations.ShortMemory;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Certificate.Line;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForOwner;

/**
 * Erases who somebody was, wherever it is kept, in one transaction, and certifies it. Nothing brings it back; every inquiry, plan
 * and session stays counted.
 */
@Service
@ForOwner
public class Erasures {

    private final PersonRepository people;
    private final Footprints footprints;
    private final List<Erasable> places;
    private final Written written;

    Erasures(PersonRepository people, Footprints footprints, List<Erasable> places, Written written) {
        this.people = people;
        this.footprints = footprints;
        this.places = places;
        this.written = written;
    }

    /** By whom, when, and where it is written down. */
    @Component
    record Written(
            ErasureBook book,
            History history,
            StudioTime time,
            CurrentUser user,
            ShortMemory memory,
            FreedSpace freed) {}

    /** @return every place that will be gone through, in its order */
    public List<Line> places() {
        return places.stream()
                .map(place -> new Line(place.kind(), place.done(), 0))
                .toList();
    }

    /** @param typed the name as the page shows it, so that nobody erases by a slip */
    @Transactional
    public Certificate erase(long personId, String typed) {
        Erased person = footprints.hold(personId);
        long id = person.people().getFirst();
        Person record = people.findById(id).orElseThrow(() -> new Refusal("This person does not exist any more."));
        record.mustNotBeErased();
        String name = record.details().displayName();
        if (!name.equals(typed.strip())) {
            throw new Refusal("Nothing was erased. To erase this person, type exactly: " + name);
        }
        Instant now = written.time().now();
        List<Line> lines = places.stream()
                .map(place -> new Line(place.kind(), place.done(), place.erase(person)))
                .toList();
        people.findByIdIn(person.people()).forEach(one -> one.erase(now));
        people.flush();
        written.history().append(new Happening(EventKind.PERSON_ERASED, Subject.person(id), now, Change.NONE));
        written.book().add(id, now, written.user().id(), lines);
        written.freed().mustGo(now);
        written.memory().forgetAll();
        return ofPerson(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Certificate certificate(long number) {
        return written.book().number(number).orElseThrow(() -> new Refusal("There is no certificate of this number."));
    }

    /** @return the certificate of somebody erased */
    @Transactional(readOnly = true)
    public Optional<Certificate> ofPerson(long personId) {
        return written.book().ofPerson(personId);
    }
}
