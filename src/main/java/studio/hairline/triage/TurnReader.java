package studio.hairline.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/** Reads what handing out goes by: a few statements, whatever waits. */
@Component
class TurnReader {

    private static final String WAITING = "select l.id, l.category, l.source, p.language, l.assignee_id, i.claimed_by,"
            + " i.claimed_at, (select max(h.recorded_at) from history h where h.lead_id = l.id"
            + " and (h.actor_id = l.assignee_id or h.kind in ('LEAD_ASSIGNED', 'LEAD_TRIAGED')))"
            + " from leads l join people p on p.id = l.person_id left join inbox i on i.lead_id = l.id"
            + " where l.id = any (?)";

    private final JdbcTemplate jdbc;

    TurnReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something that waits, and in whose hands.
     *
     * @param stirred the last sign of life of whoever it was given to, or when it was given
     */
    record InHands(
            Unassigned what,
            @Nullable Long assigneeId,
            @Nullable Claim claim,
            @Nullable Instant stirred) {}

    /** @return by lead */
    Map<Long, InHands> of(Collection<Long> leads) {
        Long[] wanted = leads.toArray(Long[]::new);
        Map<Long, Set<Long>> silent = silent(wanted);
        Map<Long, InHands> all = new HashMap<>();
        rows(WAITING, wanted, (row, n) -> read(row, silent))
                .forEach(one -> all.put(one.what().leadId(), one));
        return all;
    }

    Map<Long, Instant> lastTurns() {
        Map<Long, Instant> last = new HashMap<>();
        RowCallbackHandler each = row -> last.put(row.getLong(1), InboxRows.instant(row, 2));
        jdbc.query("select user_id, max(given_at) from turns group by user_id", each);
        return last;
    }

    private Map<Long, Set<Long>> silent(Long[] leads) {
        Map<Long, Set<Long>> silent = new HashMap<>();
        rows(
                        "select lead_id, user_id from turns where returned_at is not null and lead_id = any (?)",
                        leads,
                        (row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                .forEach(pair ->
                        silent.computeIfAbsent(pair[0], lead -> new HashSet<>()).add(pair[1]));
        return silent;
    }

    private <T> List<T> rows(String sql, Long[] leads, RowMapper<T> mapper) {
        return new ArrayList<>(jdbc.query(
                sql,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("bigint", leads)),
                mapper));
    }

    private static InHands read(ResultSet row, Map<Long, Set<Long>> silent) throws SQLException {
        long leadId = row.getLong(1);
        Unassigned what = new Unassigned(
                leadId,
                Category.valueOf(row.getString(2)),
                Source.valueOf(row.getString(3)),
                row.getString(4),
                silent.getOrDefault(leadId, Set.of()));
        Instant claimed = InboxRows.instant(row, 7);
        Claim claim = claimed == null ? null : new Claim(row.getLong(6), claimed, false);
        return new InHands(what, row.getObject(5, Long.class), claim, InboxRows.instant(row, 8));
    }
}
