package studio.hairline.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** What came with a good key and could not be understood: kept whole until somebody has looked at it. */
@Service
@ForStaff
public class UnreadPosts {

    private static final int SHOWN = 200;
    private static final int LONGEST_REASON = 2_000;

    private final JdbcClient jdbc;
    private final StudioTime time;
    private final CurrentUser user;

    UnreadPosts(JdbcClient jdbc, StudioTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /** @param key what the key that brought it is for */
    public record UnreadPost(long id, Instant receivedAt, String key, String contentType, String body, String reason) {}

    /** The same that waits already is not kept twice, however often it is sent. */
    @Transactional
    public void keep(long keyId, String contentType, String body, String reason) {
        jdbc.sql("insert into unread_posts (key_id, received_at, content_type, body, reason) select :key, cast(:now as"
                        + " timestamp(6) with time zone), :type, :body, :reason where not exists (select 1 from unread_posts where"
                        + " key_id = :key and done_at is null and body = :body)")
                .param("key", keyId)
                .param("now", now())
                .param("type", contentType.substring(0, Math.min(200, contentType.length())))
                .param("body", body.replace("\0", "�"))
                .param("reason", reason.substring(0, Math.min(LONGEST_REASON, reason.length())))
                .update();
    }

    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("select count(*) from unread_posts where done_at is null")
                .query(Long.class)
                .single();
    }

    /** @return the oldest first */
    @Transactional(readOnly = true)
    public List<UnreadPost> waiting() {
        return jdbc.sql("select p.id, p.received_at, k.label, p.content_type, p.body, p.reason from unread_posts p"
                        + " join api_keys k on k.id = p.key_id where p.done_at is null order by p.received_at, p.id"
                        + " limit " + SHOWN)
                .query((row, n) -> new UnreadPost(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /** Nothing more is to be done with it; it stays in the database. */
    @Transactional
    public void done(long id) {
        mark(id, now());
    }

    @Transactional
    public void undo(long id) {
        mark(id, null);
    }

    private void mark(long id, @org.jspecify.annotations.Nullable OffsetDateTime at) {
        jdbc.sql("update unread_posts set done_at = :at, done_by = :by where id = :id")
                .param("at", at)
                .param("by", user.id())
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.now(), ZoneOffset.UTC);
    }
}
