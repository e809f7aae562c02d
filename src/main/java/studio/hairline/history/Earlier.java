package studio.hairline.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history read backwards: what was changed since an instant, as it was known at that instant. */
@Component
public class Earlier {

    /** Entries that changed a row, the latest first, so that the earliest has the last word. */
    private static final String CHANGES = " is not null and version is not null and recorded_at >= :then";

    private static final int MOST = 200_000;

    private static final String ORDER = " order by %s, version desc, recorded_at desc, id desc";

    private final JdbcClient jdbc;

    Earlier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is not as it was.
     *
     * @param fields of each row that something was done to since, those that changed, as they were; an empty text stands for nothing
     * @param unknown those of them that nobody had written down by then
     */
    public record Past(Map<Long, Map<String, String>> fields, Set<Long> unknown) {}

    /** @throws Refusal when too much was written down since to be held at once */
    public Past ofLeads(Instant then) {
        if (isMoreThan(MOST, then)) {
            throw new Refusal("More was written down since than can be looked through at once: choose a later day.");
        }
        return past("lead_id", " and session_id is null", then);
    }

    /** @return whether more was written down since */
    public boolean isMoreThan(int entries, Instant then) {
        long counted = jdbc.sql(
                        "select count(*) from (select 1 from history where recorded_at >= :then limit :most) entries")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .param("most", entries + 1)
                .query(Long.class)
                .single();
        return counted > entries;
    }

    public Past ofSessions(Instant then) {
        return past("session_id", "", then);
    }

    private Past past(String column, String only, Instant then) {
        Map<Long, Map<String, String>> fields = new HashMap<>();
        jdbc.sql("select " + column + ", before_json from history where " + column + CHANGES + only
                        + ORDER.formatted(column))
                .param("then", then.atOffset(ZoneOffset.UTC))
                .query((ResultSet row) -> put(row, fields));
        return new Past(fields, unknown(column, only, then));
    }

    private static void put(ResultSet row, Map<Long, Map<String, String>> fields) throws SQLException {
        fields.computeIfAbsent(row.getLong(1), id -> new HashMap<>()).putAll(FieldsJson.read(row.getString(2)));
    }

    private Set<Long> unknown(String column, String only, Instant then) {
        return new HashSet<>(jdbc.sql("select distinct " + column + " from history h where " + column + CHANGES + only
                        + " and not exists (select 1 from history e where e." + column + " = h." + column
                        + only.replace("session_id", "e.session_id")
                        + " and e.version is not null and e.recorded_at < :then)")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list());
    }
}
