package studio.hairline.leads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.Where;

/** What leads knew of their conversations at an instant: the same lines as {@link Talks}, without those written or taken back since. */
@Component
class TalksThen {

    /** An attempt is written down when it is made. Whatever is taken back is so by a decision. */
    private static final String TRIES = "select t.lead_id, count(*) from attempts t where %s"
            + " and t.made_at < ? and (t.undone = false or exists (select 1 from decision_leads l"
            + " join decisions d on d.id = l.decision_id where l.lead_id = t.lead_id and l.attempt_id = t.id"
            + " and d.undone_at >= ?)) group by t.lead_id";

    /** Until it was kept when words were written down, the decision that added them tells. */
    private static final String FIRST_WORDS = "select w.lead_id, min(w.written_at) from their_words w"
            + " left join decision_leads l on l.lead_id = w.lead_id and l.their_words_id = w.id"
            + " left join decisions d on d.id = l.decision_id where %s"
            + " and coalesce(w.recorded_at, d.taken_at, w.written_at) < ?"
            + " and (w.undone = false or coalesce(w.undone_at, d.undone_at) >= ?) group by w.lead_id";

    private final JdbcTemplate jdbc;

    TalksThen(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param leads not the database's any more: they are put back to what was known of them */
    void putBack(Collection<Lead> leads, Instant end) {
        if (leads.isEmpty()) {
            return;
        }
        List<Long> ids = leads.stream().map(Lead::id).toList();
        Map<Long, Integer> tries = read(TRIES.formatted(among("t.lead_id", ids)), end, row -> row.getInt(2));
        Map<Long, Instant> words = read(
                FIRST_WORDS.formatted(among("w.lead_id", ids)),
                end,
                row -> Objects.requireNonNull(row.getObject(2, OffsetDateTime.class))
                        .toInstant());
        leads.forEach(lead -> {
            Instant first = words.get(lead.id());
            lead.tries = tries.getOrDefault(lead.id(), 0);
            lead.wroteBack = first != null && isInTime(first, lead);
        });
    }

    /** @return whether it was within {@link Replies#TWO_WAY_DAYS} of arriving */
    static boolean isInTime(Instant at, Lead lead) {
        return at.isBefore(lead.arrival.at().plus(Duration.ofDays(Replies.TWO_WAY_DAYS)));
    }

    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static String among(String column, List<Long> ids) {
        return new Where().oneOf(column, ids).condition();
    }

    private <T> Map<Long, T> read(String sql, Instant end, Column<T> column) {
        Map<Long, T> found = new HashMap<>();
        OffsetDateTime then = end.atOffset(ZoneOffset.UTC);
        jdbc.query(
                sql,
                row -> {
                    found.put(row.getLong(1), column.of(row));
                },
                then,
                then);
        return found;
    }
}
