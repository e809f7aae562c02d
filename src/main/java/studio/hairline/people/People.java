package studio.hairline.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.history.Subject;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Everyone who ever wrote, called or walked in. */
@Service
@ForStaff
public class People {

    private final PersonRepository people;
    private final PersonWords words;
    private final History history;
    private final StudioTime time;

    People(PersonRepository people, PersonWords words, History history, StudioTime time) {
        this.people = people;
        this.words = words;
        this.history = history;
        this.time = time;
    }

    /** Adds somebody new, whoever else has the same phone or e-mail. */
    @Transactional
    public PersonDetails add(Contact contact, @Nullable Long importId) {
        if (!contact.isNamed()) {
            throw new Refusal("Give a name or a handle, so that we know what to call them.");
        }
        Person person = people.save(new Person(contact, time.now(), importId));
        words.index(person.id(), contact);
        history.append(new Happening(
                EventKind.PERSON_ADDED,
                Subject.person(person.id()),
                time.now(),
                new Change(Map.of(), person.fields()),
                importId));
        return person.details();
    }

    @Transactional
    public PersonDetails change(long id, int version, Contact contact) {
        ContactCheck.mustFit(contact);
        Person person = load(id);
        person.mustNotBeErased();
        if (person.version != version) {
            throw new Stale("Somebody else changed this person meanwhile.", history.ofPerson(id, 5));
        }
        if (person.mergedInto != null) {
            throw new Refusal("This record was merged into another meanwhile. Open the page again to change that one.");
        }
        Map<String, String> before = person.fields();
        person.is(contact);
        words.indexAgain(id, contact);
        Change change = Change.between(before, person.fields());
        history.append(new Happening(EventKind.PERSON_CHANGED, Subject.person(id), time.now(), change));
        return person.details();
    }

    @Transactional(readOnly = true)
    public PersonDetails details(long id) {
        return load(id).details();
    }

    /** @return those that exist, in the order of their ids */
    @Transactional(readOnly = true)
    public List<PersonDetails> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : people.findByIdIn(ids).stream()
                        .map(Person::details)
                        .sorted(Comparator.comparing(PersonDetails::id))
                        .toList();
    }

    /**
     * Those who may be the same person: same phone, same e-mail or same client code, in this order. Who was merged into
     * another is that other.
     */
    @Transactional(readOnly = true)
    public List<KnownAs> known(Contact contact) {
        Map<Person, List<Contact>> found = new LinkedHashMap<>();
        String phone = contact.phone();
        if (phone != null) {
            keep(found, people.findTop20ByPhoneOrderById(phone));
        }
        if (contact.email() != null) {
            keep(found, people.findTop20ByEmailOrderById(contact.email()));
        }
        if (contact.clientCode() != null) {
            keep(found, people.findTop20ByClientCodeOrderById(contact.clientCode()));
        }
        return found.entrySet().stream()
                .map(one -> new KnownAs(one.getKey().details(), one.getValue()))
                .toList();
    }

    private void keep(Map<Person, List<Contact>> found, List<Person> more) {
        for (Person person : more) {
            Person now = person;
            while (now.mergedInto != null) {
                now = load(now.mergedInto);
            }
            Contact own = now.contact();
            found.computeIfAbsent(now, one -> new ArrayList<>(List.of(own))).add(person.contact());
        }
    }

    private Person load(long id) {
        return people.findById(id).orElseThrow(() -> new Refusal("This person does not exist any more."));
    }
}
