package studio.hairline.intake;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.leads.ImportedLeads.State;

/** Remembers which row of a file became what, so that it never comes in twice and can be taken back. */
@Component
class ImportKeys {

    private final JdbcTemplate jdbc;

    ImportKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A row that came in, and the lead or session it became. */
    record Key(Identity identity, long targetId) {}

    /** A row that came in, as it stood then. */
    record Brought(long targetId, State state) {}

    void add(ImportKind kind, long importId, List<Key> keys, Map<Long, State> states) {
        jdbc.batchUpdate(
                "insert into import_keys (kind, ref, content, import_id, target_id, version, events)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                keys.stream()
                        .map(k -> new Object[] {
                            kind.name(),
                            k.identity.ref(),
                            k.identity.content(),
                            importId,
                            k.targetId,
                            state(states, k).version(),
                            state(states, k).events()
                        })
                        .toList());
    }

    private static State state(Map<Long, State> states, Key key) {
        return states.getOrDefault(key.targetId, new State(0, 0));
    }

    List<Brought> page(long importId, long after, int size) {
        return jdbc.query(
                "select target_id, version, events from import_keys where import_id = ? and target_id > ?"
                        + " order by target_id limit ?",
                (row, n) -> new Brought(row.getLong(1), new State(row.getInt(2), row.getInt(3))),
                importId,
                after,
                size);
    }

    /** Sessions that are again as their own import left them, but for two steps there and back, count as untouched. */
    void followThereAndBack(Map<Long, State> now) {
        jdbc.batchUpdate(
                "update import_keys set version = version + 2, events = events + 2"
                        + " where kind = 'SESSIONS' and target_id = ? and version = ? and events = ?",
                now.entrySet().stream()
                        .map(e -> new Object[] {
                            e.getKey(), e.getValue().version() - 2, e.getValue().events() - 2
                        })
                        .toList());
    }

    void forget(long importId, List<Long> targets) {
        jdbc.batchUpdate(
                "delete from import_keys where import_id = ? and target_id = ?",
                targets.stream().map(t -> new Object[] {importId, t}).toList());
    }
}
