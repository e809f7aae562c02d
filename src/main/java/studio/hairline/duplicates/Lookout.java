package studio.hairline.duplicates;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import studio.hairline.people.PersonArrived;
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

    /** A name that more than so many others have says nothing by itself. */
    private static final int COMMON = 3;

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

    /** Of somebody new nothing was found or said yet, and nobody was merged into them. */
    @EventListener
    void arrived(PersonArrived arrived) {
        if (arrived.isNew()) {
            PersonDetails person = people.details(arrived.personId());
            Map<Long, Integer> found = found(person.id(), Set.of(person.contact()));
            kept.entities().flush();
            kept.pairs().add(person.id(), found);
        } else {
            look(arrived.personId());
        }
    }

    /** Finds the open pairs of somebody anew. */
    @Transactional
    public void look(long personId) {
        long id = survivors.of(personId);
        Set<Contact> own = new LinkedHashSet<>(List.of(people.details(id).contact()));
        own.addAll(survivors.contacts(id));
        Map<Long, Integer> found = found(id, own);
        if (!found.isEmpty()) {
            found.keySet().removeAll(notSame(id));
        }
        kept.entities().flush();
        kept.pairs().keep(id, found);
    }

    /** @return in percent, by who it may be */
    private Map<Long, Integer> found(long id, Set<Contact> own) {
        Map<Long, Set<Contact>> candidates = new LinkedHashMap<>();
        own.forEach(contact -> candidates(contact, candidates));
        candidates.remove(id);
        Map<Long, Integer> found = new HashMap<>();
        Set<Long> byNameAlone = new HashSet<>();
        candidates.forEach((other, theirs) -> {
            Likeness best = Twin.best(own, theirs);
            if (best.strength() != Strength.NONE) {
                found.put(other, best.percent());
                if (!best.sharesContact()) {
                    byNameAlone.add(other);
                }
            }
        });
        if (byNameAlone.size() > COMMON) {
            found.keySet().removeAll(byNameAlone);
        }
        return found;
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
        Set<String> words = new LinkedHashSet<>(name.written());
        words.addAll(name.family());
        Map<String, Set<String>> slips = namesakes.slipsOf(words);
        name.written().forEach(word -> given.addAll(slips.getOrDefault(word, Set.of())));
        name.family().forEach(word -> family.addAll(slips.getOrDefault(word, Set.of())));
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
