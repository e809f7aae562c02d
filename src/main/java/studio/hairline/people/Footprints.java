package studio.hairline.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.history.Change;
import studio.hairline.history.Entry;
import studio.hairline.history.History;

/** Finds what there is of somebody: every record of theirs, and every name, number and address they ever had here. */
@Component
class Footprints {

    private static final int WHOLE = 100_000;

    private final PersonRepository people;
    private final Survivors survivors;
    private final History history;
    private final JdbcClient jdbc;

    Footprints(PersonRepository people, Survivors survivors, History history, JdbcClient jdbc) {
        this.people = people;
        this.survivors = survivors;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** @return with their records held until the transaction ends */
    Erased hold(long personId) {
        long now = survivors.hold(personId);
        List<Long> all = survivors.members(now);
        all.stream().sorted().forEach(people::hold);
        return new Erased(all, ids("leads", all), ids("sessions", all), contacts(all));
    }

    private List<Long> ids(String table, List<Long> people) {
        return jdbc.sql("select id from " + table + " where person_id in (:people) order by id")
                .param("people", people)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private List<Contact> contacts(List<Long> all) {
        Set<Contact> contacts = new LinkedHashSet<>();
        people.findByIdIn(all).forEach(person -> contacts.add(person.contact()));
        all.stream()
                .flatMap(id -> history.ofPerson(id, WHOLE).stream())
                .flatMap(Footprints::told)
                .forEach(contacts::add);
        return List.copyOf(contacts);
    }

    private static Stream<Contact> told(Entry entry) {
        Change change = entry.happening().change();
        return entry.happening().subject().leadId() == null
                ? Stream.of(contact(change.before()), contact(change.after()))
                : Stream.empty();
    }

    private static Contact contact(Map<String, String> fields) {
        return new Contact(
                fields.getOrDefault("name", ""),
                fields.get("email"),
                fields.get("phone"),
                fields.get("handle"),
                fields.get("code"),
                null);
    }
}
