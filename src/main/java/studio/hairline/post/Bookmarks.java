package studio.hairline.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the reading of the mailbox stands, and how the last look went. */
@Component
class Bookmarks {

    private final JdbcClient jdbc;

    Bookmarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last e-mail that is kept.
     *
     * @param validity by what the mailbox says that its numbers hold; null when it was never looked into
     */
    record Bookmark(@Nullable Long validity, long uid) {}

    /** @param problem null when all went well */
    record Look(@Nullable Instant at, @Nullable String problem) {}

    Bookmark read() {
        return jdbc.sql("select folder_validity, last_uid from mail_account where id = 1")
                .query((row, n) -> new Bookmark(row.getObject(1, Long.class), row.getLong(2)))
                .single();
    }

    void set(Bookmark mark) {
        jdbc.sql("update mail_account set folder_validity = :validity, last_uid = :uid where id = 1")
                .param("validity", mark.validity())
                .param("uid", mark.uid())
                .update();
    }

    /** @return false when somebody looked since then already */
    boolean look(Instant now, Instant since) {
        return jdbc.sql("update mail_account set looked_at = :now where id = 1 and imap_host <> ''"
                                + " and (looked_at is null or looked_at <= :since)")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void looked(@Nullable String problem) {
        jdbc.sql("update mail_account set look_problem = :problem where id = 1")
                .param("problem", problem)
                .update();
    }

    /** @return nothing without a mailbox */
    Optional<Look> last() {
        return jdbc.sql("select looked_at, look_problem from mail_account where id = 1 and imap_host <> ''")
                .query((row, n) -> new Look(instant(row, 1), row.getString(2)))
                .optional();
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
