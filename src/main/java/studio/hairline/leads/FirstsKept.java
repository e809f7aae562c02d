package studio.hairline.leads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;

/** Which leads were the first of their person before that changed; it changes without a word of the lead in the history. */
@Component
class FirstsKept {

    /** Of a row of {@code leads}, whether it was the first of its person at an instant. */
    static final String WAS_FIRST = "coalesce((select b.was_first from first_before b where b.lead_id = leads.id"
            + " and b.changed_at >= ? order by b.changed_at, b.id limit 1), first_of_person)";

    static final String NOT_KEPT =
            "Who was new is not known for a day before people were merged, or an import was taken back, and it was not kept yet.";

    private final JdbcClient jdbc;
    private final StudioTime time;

    FirstsKept(JdbcClient jdbc, StudioTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * What changed since.
     *
     * @param was by lead, whether it was the first
     * @param kept whether that is all
     */
    record Since(Map<Long, Boolean> was, boolean kept) {

        Optional<String> refusal() {
            return kept ? Optional.empty() : Optional.of(NOT_KEPT);
        }

        void putBack(Lead lead) {
            lead.firstOfPerson = was.getOrDefault(lead.id(), lead.firstOfPerson);
        }
    }

    /** Before it changes. */
    void keep(Lead lead) {
        jdbc.sql("insert into first_before (lead_id, changed_at, was_first) values (?, ?, ?)")
                .params(lead.id(), time.now().atOffset(ZoneOffset.UTC), lead.firstOfPerson)
                .update();
    }

    Since since(Instant end) {
        Map<Long, Boolean> was = new HashMap<>();
        jdbc.sql("select lead_id, was_first from first_before where changed_at >= ? order by changed_at desc, id desc")
                .param(end.atOffset(ZoneOffset.UTC))
                .query((ResultSet row) -> put(row, was));
        return new Since(was, was.remove(0L) == null);
    }

    private static void put(ResultSet row, Map<Long, Boolean> was) throws SQLException {
        was.put(row.getLong(1), row.getBoolean(2));
    }
}
