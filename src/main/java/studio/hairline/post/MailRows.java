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
import studio.hairline.people.PersonName;

/** Reads the e-mails of the outbox. */
@Component
class MailRows {

    private static final String SELECT =
            "select m.id, m.lead_id, m.written_at, m.written_by, m.recipient, m.subject, m.words,"
                    + " m.reference, m.state, m.tries, m.due_at, m.problem, m.sent_at, " + PersonName.COLUMNS
                    + " from mails m join leads l on l.id = m.lead_id join people p on p.id = l.person_id where ";
    private static final String KEPT = " and m.discarded_at is null";
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mail> of(long id) {
        return jdbc.sql(SELECT + "m.id = :id")
                .param("id", id)
                .query((row, n) -> mail(row))
                .optional();
    }

    Optional<Mail> of(String reference) {
        return jdbc.sql(SELECT + "m.reference = :reference")
                .param("reference", reference)
                .query((row, n) -> mail(row))
                .optional();
    }

    /** @return what has not left yet, or did not */
    Optional<Mail> unsent(long leadId) {
        return jdbc.sql(SELECT + "m.lead_id = :lead and m.state <> 'SENT'" + KEPT + " order by m.id desc limit 1")
                .param("lead", leadId)
                .query((row, n) -> mail(row))
                .optional();
    }

    /** @return the latest first, at most 200 */
    List<Mail> in(List<MailState> states) {
        return jdbc.sql(SELECT + "m.state in (:states)" + KEPT + " order by m.id desc limit " + SHOWN)
                .param("states", states.stream().map(MailState::name).toList())
                .query((row, n) -> mail(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from mails m where m.state in ('WAITING', 'SENDING', 'FAILED')" + KEPT)
                .query(Long.class)
                .single();
    }

    /** @return the ids of those that may leave now, oldest first */
    List<Long> due(Instant now, int most) {
        return jdbc.sql("select m.id from mails m where m.state = 'WAITING' and m.due_at <= :now" + KEPT
                        + " order by m.due_at, m.id limit " + most)
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
        return new Mail(row.getLong(1), row.getLong(2), row.getString(14), written, row.getString(8), course);
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
