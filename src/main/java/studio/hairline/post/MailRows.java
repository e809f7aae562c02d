package studio.hairline.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the e-mails of the outbox. */
@Component
class MailRows {

    private static final String SELECT =
            "select id, lead_id, written_at, written_by, recipient, subject, words, reference,"
                    + " state, tries, due_at, problem, sent_at from mails where ";
    private static final String KEPT = " and discarded_at is null";
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mail> of(long id) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", id)
                .query((row, n) -> mail(row))
                .optional();
    }

    Optional<Mail> of(String reference) {
        return jdbc.sql(SELECT + "reference = :reference")
                .param("reference", reference)
                .query((row, n) -> mail(row))
                .optional();
    }

    /** @return what has not left yet, or did not */
    Optional<Mail> unsent(long leadId) {
        return jdbc.sql(SELECT + "lead_id = :lead and state <> 'SENT'" + KEPT + " order by id desc limit 1")
                .param("lead", leadId)
                .query((row, n) -> mail(row))
                .optional();
    }

    /** @return the latest first, at most 200 */
    List<Mail> in(List<MailState> states) {
        return jdbc.sql(SELECT + "state in (:states)" + KEPT + " order by id desc limit " + SHOWN)
                .param("states", states.stream().map(MailState::name).toList())
                .query((row, n) -> mail(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from mails where state in ('WAITING', 'SENDING', 'FAILED')" + KEPT)
                .query(Long.class)
                .single();
    }

    /** @return the ids of those that may leave now, oldest first */
    List<Long> due(Instant now, int most) {
        return jdbc.sql("select id from mails where state = 'WAITING' and due_at <= :now" + KEPT
                        + " order by due_at, id limit " + most)
                .param("now", now.atOffset(java.time.ZoneOffset.UTC))
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private static Mail mail(ResultSet row) throws SQLException {
        Mail.Written written =
                new Mail.Written(at(row, 3), row.getLong(4), row.getString(5), row.getString(6), row.getString(7));
        Mail.Course course = new Mail.Course(
                MailState.valueOf(row.getString(9)),
                row.getInt(10),
                at(row, 11),
                row.getString(12),
                Bookmarks.instant(row, 13));
        return new Mail(row.getLong(1), row.getLong(2), written, row.getString(8), course);
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
