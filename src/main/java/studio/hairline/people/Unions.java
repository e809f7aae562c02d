package studio.hairline.people;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.team.ForStaff;

/** Makes one of two records of a person, and two again; what hangs on them is moved by whoever it belongs to. */
@Service
@ForStaff
public class Unions {

    private final PersonRepository people;
    private final PersonWords words;
    private final History history;

    Unions(PersonRepository people, PersonWords words, History history) {
        this.people = people;
        this.words = words;
        this.history = history;
    }

    /**
     * @param stays as it was seen by whoever decided, like the other
     * @param kept the details of the one from now on
     * @throws Stale when somebody changed either meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unite(PersonDetails stays, PersonDetails goes, Contact kept) {
        if (!kept.isNamed()) {
            throw new Refusal("Keep a name or a handle, so that we know what to call them.");
        }
        if (stays.id() == goes.id()) {
            throw new Refusal("This is one record already.");
        }
        List<Person> both = hold(stays.id(), goes.id());
        both.forEach(Unions::mustStand);
        mustBe(both.getFirst(), stays);
        mustBe(both.getLast(), goes);
        both.getLast().mergeInto(stays.id());
        both.getFirst().is(kept);
        people.flush();
        words.forget(goes.id());
        words.indexAgain(stays.id(), kept);
    }

    /** @param details those of who stays, from now on */
    @Transactional(propagation = Propagation.MANDATORY)
    public void part(long stays, long goes, Contact details) {
        Person one = people.findById(stays).orElseThrow();
        Person other = people.findById(goes).orElseThrow();
        one.is(details);
        other.part();
        people.flush();
        words.indexAgain(stays, details);
        words.indexAgain(goes, other.contact());
    }

    /** @return both, in the order they are given, held until the transaction ends */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PersonDetails> held(long stays, long goes) {
        return hold(stays, goes).stream().map(Person::details).toList();
    }

    /** Held in an order that is the same for everybody. */
    private List<Person> hold(long stays, long goes) {
        Stream.of(stays, goes).sorted().forEach(people::hold);
        return Stream.of(stays, goes)
                .map(id -> people.findById(id).orElseThrow(() -> new Refusal("This person does not exist any more.")))
                .peek(Person::mustNotBeErased)
                .toList();
    }

    private static void mustStand(Person person) {
        if (person.mergedInto != null) {
            throw new Refusal("Somebody else merged this person meanwhile. Open the page again to see how it stands.");
        }
    }

    private void mustBe(Person person, PersonDetails seen) {
        if (person.version != seen.version()) {
            throw new Stale(
                    "Somebody else changed " + seen.displayName() + " meanwhile. Look again before you merge.",
                    history.ofPerson(person.id(), 5));
        }
    }
}
