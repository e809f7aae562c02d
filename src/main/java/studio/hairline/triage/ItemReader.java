package studio.hairline.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Source;
import studio.hairline.leads.Stage;
import studio.hairline.people.Way;
import studio.hairline.triage.InboxItem.Hands;
import studio.hairline.triage.InboxItem.What;

/** What the lines of the queue show of their leads, in one statement. */
@Component
class ItemReader {

    private static final int EXCERPT = 160;

    private static final String LINES = "select l.id, l.version, l.person_id, l.category, l.grade, l.source, l.stage,"
            + " coalesce((select w.words from their_words w where w.lead_id = l.id and w.undone = false order by w.id desc"
            + " limit 1), l.message), l.assignee_id, i.claimed_by, i.claimed_at, i.attempts, i.snooze_reason, case when"
            + " l.assignee_id is null then (select t.user_id from turns t where t.lead_id = l.id and t.returned_at is not"
            + " null order by t.returned_at desc limit 1) end, l.prefers from leads l left join inbox i on i.lead_id ="
            + " l.id where l.id = any (?)";

    private final JdbcTemplate jdbc;
    private final InboxRules rules;

    ItemReader(JdbcTemplate jdbc, InboxRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** What a line shows, before the person and the place are known. */
    record Line(LeadRef ref, long personId, What what, Hands hands) {}

    /** @return by lead */
    Map<Long, Line> lines(Collection<Long> leads, Instant asOf) {
        Instant silent = asOf.minus(rules.silence());
        Long[] wanted = leads.toArray(Long[]::new);
        return jdbc
                .query(
                        LINES,
                        statement ->
                                statement.setArray(1, statement.getConnection().createArrayOf("bigint", wanted)),
                        (row, n) -> line(row, silent))
                .stream()
                .collect(Collectors.toMap(line -> line.ref().id(), Function.identity()));
    }

    private static Line line(ResultSet row, Instant silent) throws SQLException {
        What what = new What(
                Category.valueOf(row.getString(4)),
                row.getString(5),
                Source.valueOf(row.getString(6)),
                Stage.valueOf(row.getString(7)),
                row.getString(15) == null ? null : Way.valueOf(row.getString(15)),
                excerpt(row.getString(8)));
        Hands hands = new Hands(
                claim(row, silent),
                List.of(),
                row.getObject(9, Long.class),
                row.getInt(12),
                row.getString(13),
                row.getObject(14, Long.class));
        return new Line(new LeadRef(row.getLong(1), row.getInt(2)), row.getLong(3), what, hands);
    }

    private static @Nullable Claim claim(ResultSet row, Instant silent) throws SQLException {
        OffsetDateTime at = row.getObject(11, OffsetDateTime.class);
        return at == null
                ? null
                : new Claim(row.getLong(10), at.toInstant(), at.toInstant().isBefore(silent));
    }

    static String excerpt(String message) {
        String line = message.replaceAll("\\s+", " ").strip();
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).strip() + "…";
    }
}
