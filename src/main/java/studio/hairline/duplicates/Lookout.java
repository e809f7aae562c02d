package studio.hairline.duplicates;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.people.Contact;
import studio.hairline.people.Namesakes;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.Survivors;
import studio.hairline.team.ForStaff;

/**
 * Looks who else somebody may be: a dozen small questions to indexes, never a scan. It is done when somebody arrives, in the
 * same transaction, and whenever their page is opened.
 */
@Service
@ForStaff
public class Lookout {

    private final People people;
    private final Survivors survivors;
    private final Namesakes namesakes;
    private final Kept kept;

    Lookout(People people, Survivors survivors, Namesakes namesakes, Kept kept) {
        this.people = people;
        this.survivors = survivors;
        this.namesakes = namesakes;
        this.kept = kept;
    }

    /** Where what was found is kept. */
    @org.springframework.stereotype.Component
    record Kept(PersonPairs pairs, EntityManager entities) {}

    @EventListener
    void arrived(studio.hairline.people.PersonArrived arrived) {
        look(arrived.personId());
    }

    /** Finds the open pairs of somebody anew. */
    @Transactional
    public void look(long personId) {
        long id = survivors.of(personId);
        PersonDetails person = people.details(id);
        Set<Contact> own = new LinkedHashSet<>(List.of(person.contact()));
        own.addAll(survivors.contacts(id));
        Map<Long, Set<Contact>> candidates = new LinkedHashMap<>();
        own.forEach(contact -> candidates(contact, candidates));
        candidates.remove(id);
        Map<Long, Integer> found = new HashMap<>();
        candidates.forEach((other, theirs) -> {
            Likeness best = Twin.best(own, theirs);
            if (best.strength() != Strength.NONE) {
                found.put(other, best.percent());
            }
        });
        if (!found.isEmpty()) {
            found.keySet().removeAll(notSame(id));
        }
        kept.entities().flush();
        kept.pairs().keep(id, found);
    }

    private void candidates(Contact contact, Map<Long, Set<Contact>> candidates) {
        people.known(contact)
                .forEach(known -> candidates
                        .computeIfAbsent(known.person().id(), id -> new LinkedHashSet<>())
                        .addAll(known.contacts()));
        List<Long> alike = new ArrayList<>(named(contact));
        if (contact.handle() != null) {
            alike.addAll(namesakes.with(Spelling.handle(contact.handle())));
        }
        alike.removeIf(candidates::containsKey);
        people.all(new LinkedHashSet<>(alike))
                .forEach(person -> candidates
                        .computeIfAbsent(person.id(), id -> new LinkedHashSet<>())
                        .add(person.contact()));
    }

    private List<Long> named(Contact contact) {
        Spelling name = Spelling.of(contact.name());
        Set<String> given = new LinkedHashSet<>(name.given());
        Set<String> family = new LinkedHashSet<>(name.family());
        name.written().forEach(word -> given.addAll(namesakes.slipsOf(word)));
        name.family().forEach(word -> family.addAll(namesakes.slipsOf(word)));
        return namesakes.of(given, family);
    }

    /** What was said of somebody who was merged holds for who they are now. */
    private Set<Long> notSame(long id) {
        Set<Long> others = new LinkedHashSet<>();
        survivors
                .members(id)
                .forEach(member -> kept.pairs().notSame(member).forEach(other -> others.add(survivors.of(other))));
        return others;
    }
}
