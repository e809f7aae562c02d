package studio.hairline.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadRef;
import studio.hairline.triage.Decision.Line;

/** The written down decisions. */
@Component
class DecisionRows {

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One lead of a decision: how it was seen, what became of it, and what the inbox kept of it before. */
    record Piece(
            LeadRef before,
            int after,
            InboxState inbox,
            @Nullable Line line) {}

    record Head(long id, String words, Instant at) {}

    long open(String words, long actor, OffsetDateTime at) {
        long id = jdbc.sql("select nextval('decisions_seq')").query(Long.class).single();
        jdbc.sql("insert into decisions (id, actor_id, taken_at, words) values (?, ?, ?, ?)")
                .params(id, actor, at, words.length() > 300 ? words.substring(0, 300) : words)
                .update();
        return id;
    }

    void add(long id, Piece piece) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(id);
        values.add(piece.before.id());
        values.add(piece.before.version());
        values.add(piece.after);
        values.addAll(InboxRows.values(piece.inbox));
        values.add(piece.line instanceof Line.Ours ours ? ours.attemptId() : null);
        values.add(piece.line instanceof Line.Theirs theirs ? theirs.wordsId() : null);
        values.add(piece.line instanceof Line.Mail mail ? mail.mailId() : null);
        jdbc.sql("insert into decision_leads (decision_id, lead_id, version_before, version_after, waiting_since,"
                        + " snoozed_until, snooze_reason, attempts, attempt_id, their_words_id, mail_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(values)
                .update();
    }

    /** @return what this one decided last and did not take back */
    Optional<Head> last(long actor) {
        return jdbc.sql("select id, words, taken_at from decisions where actor_id = ? and undone_at is null"
                        + " order by id desc limit 1")
                .param(actor)
                .query((row, n) -> new Head(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** @return by lead */
    List<Piece> pieces(long id) {
        return jdbc.sql(
                        "select lead_id, version_before, version_after, waiting_since, snoozed_until, snooze_reason, attempts,"
                                + " attempt_id, their_words_id, mail_id from decision_leads where decision_id = ? order by lead_id")
                .param(id)
                .query((row, n) -> piece(row))
                .list();
    }

    /** @return false when somebody took it back already */
    boolean close(long id, Instant at) {
        return jdbc.sql("update decisions set undone_at = ? where id = ? and undone_at is null")
                        .params(at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    /** Once an e-mail has left, having written it is nothing one could take back; the history keeps it. */
    void forget(long mailId) {
        jdbc.sql("delete from decisions where id in (select decision_id from decision_leads where mail_id = ?)")
                .param(mailId)
                .update();
    }

    private static Piece piece(ResultSet row) throws SQLException {
        return new Piece(new LeadRef(row.getLong(1), row.getInt(2)), row.getInt(3), InboxRows.read(row, 4), line(row));
    }

    private static @Nullable Line line(ResultSet row) throws SQLException {
        Long ours = row.getObject(8, Long.class);
        Long theirs = row.getObject(9, Long.class);
        Long mail = row.getObject(10, Long.class);
        if (mail != null) {
            return new Line.Mail(mail);
        }
        return ours != null ? new Line.Ours(ours) : theirs != null ? new Line.Theirs(theirs) : null;
    }
}
