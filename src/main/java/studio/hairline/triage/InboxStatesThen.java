package studio.hairline.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the inbox kept of leads at an instant; not why something slept. */
@Component
class InboxStatesThen {

    /** The earliest change since has the last word. */
    private static final String CHANGED = "select waiting_since, snoozed_until, cast(null as varchar(300)), attempts,"
            + " lead_id from inbox_before where changed_at >= ? order by id desc";

    private static final String NOW =
            "select waiting_since, snoozed_until, snooze_reason, attempts, lead_id from inbox where lead_id = any (?)";

    private final JdbcTemplate jdbc;

    InboxStatesThen(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return by lead, those that changed since */
    Map<Long, InboxState> changedSince(Instant end) {
        Map<Long, InboxState> states = new HashMap<>();
        jdbc.query(
                CHANGED,
                row -> {
                    put(row, states);
                },
                end.atOffset(ZoneOffset.UTC));
        return states;
    }

    /** @return by lead, as they stand; none for one the inbox keeps nothing of */
    Map<Long, InboxState> now(Collection<Long> leads) {
        Long[] wanted = leads.toArray(Long[]::new);
        Map<Long, InboxState> states = new HashMap<>();
        jdbc.query(
                NOW,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("bigint", wanted)),
                row -> {
                    put(row, states);
                });
        return states;
    }

    private static void put(ResultSet row, Map<Long, InboxState> states) throws SQLException {
        states.put(row.getLong(5), InboxRows.read(row, 1));
    }
}
