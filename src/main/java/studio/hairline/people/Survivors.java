package studio.hairline.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;

/** Who somebody is now, when two records turned out to be of one person: the one that stayed. */
@Service
@ForStaff
public class Survivors {

    private final PersonRepository people;
    private final JdbcClient jdbc;

    Survivors(PersonRepository people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** @return the person themselves, or who they were merged into, however often; nothing is read of somebody just added */
    @Transactional(readOnly = true)
    public long of(long personId) {
        return follow(personId, id -> people.findById(id).map(person -> person.mergedInto));
    }

    /** The same, held until the transaction ends: nobody merges them meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long hold(long personId) {
        return follow(personId, this::held);
    }

    /** @return the person and everybody who was merged into them, themselves first */
    @Transactional(readOnly = true)
    public List<Long> members(long personId) {
        List<Long> all = new ArrayList<>(List.of(personId));
        former(personId).forEach(one -> all.add(one.id()));
        return all;
    }

    /** @return everybody who is one of these people today, themselves among them, and which of them */
    @Transactional(readOnly = true)
    public Map<Long, Long> members(Collection<Long> people) {
        Map<Long, Long> all = new HashMap<>();
        people.forEach(id -> all.put(id, id));
        Collection<Long> next = people;
        while (!next.isEmpty()) {
            List<Long> level = new ArrayList<>();
            jdbc.sql("select id, merged_into from people where merged_into in (:ids)")
                    .param("ids", next)
                    .query(row -> {
                        all.put(row.getLong(1), Objects.requireNonNull(all.get(row.getLong(2))));
                        level.add(row.getLong(1));
                    });
            next = level;
        }
        return all;
    }

    /** @return what they were known as besides: the details of everybody who was merged into them */
    @Transactional(readOnly = true)
    public List<Contact> contacts(long personId) {
        return former(personId).stream().map(Former::contact).toList();
    }

    private record Former(long id, Contact contact) {}

    private List<Former> former(long personId) {
        List<Former> all = new ArrayList<>();
        List<Long> next = List.of(personId);
        while (!next.isEmpty()) {
            List<Former> level = jdbc.sql("select id, name, email, phone_given, handle, client_code, language"
                            + " from people where merged_into in (:ids) order by id")
                    .param("ids", next)
                    .query((row, n) -> new Former(
                            row.getLong(1),
                            new Contact(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getString(7))))
                    .list();
            all.addAll(level);
            next = level.stream().map(Former::id).toList();
        }
        return all;
    }

    /** @return empty for somebody not written out yet, too */
    private Optional<Long> held(long personId) {
        return jdbc.sql("select merged_into from people where id = :id for update")
                .param("id", personId)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .optional()
                .flatMap(into -> into);
    }

    private static long follow(long personId, LongFunction<Optional<Long>> into) {
        long at = personId;
        Optional<Long> next = into.apply(at);
        while (next.isPresent()) {
            at = next.get();
            next = into.apply(at);
        }
        return at;
    }
}
