package studio.hairline.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The e-mails that came, each once. */
@Component
class ReceivedRows {

    private final JdbcClient jdbc;

    ReceivedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same Message-ID again changes nothing. */
    void keep(Received mail) {
        jdbc.sql(
                        "insert into received_mails (message_id, arrived_at, sender, sender_name, subject, words, answers, kind,"
                                + " attachments) values (:id, :at, :sender, :name, :subject, :words, :answers, :kind, :attachments)"
                                + " on conflict do nothing")
                .param("id", mail.messageId())
                .param("at", mail.arrived().atOffset(ZoneOffset.UTC))
                .param("sender", mail.from().address())
                .param("name", mail.from().name())
                .param("subject", mail.subject())
                .param("words", mail.words())
                .param("answers", mail.answers())
                .param("kind", mail.kind().name())
                .param("attachments", mail.attachments())
                .update();
    }

    /** @return the ids of those nobody has looked at yet, oldest first */
    List<Long> unjoined(int most) {
        return jdbc.sql("select id from received_mails where joined_at is null order by id limit " + most)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** @return held until the transaction ends; nothing when it is joined already */
    Optional<Received> hold(long id) {
        return jdbc.sql("select message_id, arrived_at, sender, sender_name, subject, words, answers, kind, attachments"
                        + " from received_mails where id = :id and joined_at is null for update")
                .param("id", id)
                .query((row, n) -> received(row))
                .optional();
    }

    /** @param leadId null where it is no lead's */
    void joined(long id, @Nullable Long leadId, Instant now) {
        jdbc.sql("update received_mails set joined_at = :now, lead_id = :lead where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("lead", leadId)
                .param("id", id)
                .update();
    }

    Optional<Long> leadOf(Collection<String> messageIds) {
        return messageIds.isEmpty()
                ? Optional.empty()
                : jdbc.sql("select lead_id from received_mails where message_id in (:ids) and lead_id is not null"
                                + " order by id desc limit 1")
                        .param("ids", messageIds)
                        .query(Long.class)
                        .optional();
    }

    Optional<Instant> newest() {
        return jdbc.sql("select arrived_at from received_mails order by id desc limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static Received received(ResultSet row) throws SQLException {
        return new Received(
                row.getString(1),
                Objects.requireNonNull(Bookmarks.instant(row, 2)),
                new Received.From(row.getString(3), row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Received.Kind.valueOf(row.getString(8)),
                row.getInt(9));
    }
}
