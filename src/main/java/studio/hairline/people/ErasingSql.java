package studio.hairline.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The usual ways to erase: columns of a person's rows, their rows as a whole, and texts that name them. */
@Component
public class ErasingSql {

    private final JdbcClient jdbc;

    ErasingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is said of a place: what is kept there and what became of it. */
    public record Said(String kind, String done) {}

    /** @param update a statement that asks for any of {@code :people}, {@code :leads} and {@code :sessions} */
    public Erasable statement(Said said, String update) {
        return new Place(said, person -> run(update, person));
    }

    /** Removes the rows of which one of these columns names the person. */
    public Erasable textsThatNameThem(Said said, String table, String... columns) {
        return naming(said, "delete from " + table, table, columns);
    }

    /** Empties these columns where one of them names the person; the rows stay. */
    public Erasable namesEmptied(Said said, String table, String... columns) {
        String emptied = String.join(" = '', ", columns) + " = ''";
        return naming(said, "update " + table + " set " + emptied, table, columns);
    }

    private Erasable naming(Said said, String verb, String table, String... columns) {
        return new Place(said, person -> {
            long changed = 0;
            for (String column : columns) {
                for (String text : naming(table, column, person.traces())) {
                    changed += jdbc.sql(verb + " where " + column + " = :text")
                            .param("text", text)
                            .update();
                }
            }
            return changed;
        });
    }

    private long run(String update, Erased person) {
        var statement = jdbc.sql(update);
        if (update.contains(":people")) {
            statement.param("people", person.people());
        }
        if (update.contains(":leads")) {
            statement.param("leads", orNobody(person.leads()));
        }
        if (update.contains(":sessions")) {
            statement.param("sessions", orNobody(person.sessions()));
        }
        return statement.update();
    }

    private static List<Long> orNobody(List<Long> ids) {
        return ids.isEmpty() ? List.of(-1L) : ids;
    }

    private Set<String> naming(String table, String column, Traces traces) {
        Set<String> naming = new HashSet<>();
        jdbc.sql("select " + column + " from " + table).query(row -> {
            String text = row.getString(1);
            if (traces.in(text)) {
                naming.add(text);
            }
        });
        return naming;
    }

    private record Place(Said said, ToLongFunction<Erased> work) implements Erasable {

        @Override
        public String kind() {
            return said.kind();
        }

        @Override
        public String done() {
            return said.done();
        }

        @Override
        public long erase(Erased person) {
            return work.applyAsLong(person);
        }
    }
}
