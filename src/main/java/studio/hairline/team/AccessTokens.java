package studio.hairline.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;

/** The tokens with which somebody's programs read what they themselves may see; each is shown once and kept as a hash. */
@Service
@ForStaff
public class AccessTokens {

    private static final int LONGEST_LABEL = 80;

    private final JdbcClient jdbc;
    private final StudioTime time;
    private final CurrentUser user;

    AccessTokens(JdbcClient jdbc, StudioTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /**
     * A token that works.
     *
     * @param usedDay the studio day it was used last; null for never
     */
    public record AccessToken(
            long id, String label, Instant madeAt, @Nullable LocalDate usedDay) {}

    /** @return the token itself, which nobody can read again */
    @Transactional
    public String make(String label) {
        String token = TokenText.fresh();
        keep(self(), label, token);
        return token;
    }

    /** Makes this very token, for the sample studio. */
    @ForOwner
    @Transactional
    public void addSample(long userId, String label, String token) {
        keep(userId, label, token);
    }

    /** From now on nothing is read with it. Only one's own can be revoked. */
    @Transactional
    public void revoke(long id) {
        jdbc.sql("update access_tokens set revoked_at = :now where id = :id and user_id = :user and revoked_at is null")
                .param("now", now())
                .param("id", id)
                .param("user", self())
                .update();
    }

    /** @return one's own that work, the latest first */
    @Transactional(readOnly = true)
    public List<AccessToken> own() {
        return jdbc.sql("select id, label, made_at, used_day from access_tokens"
                        + " where user_id = :user and revoked_at is null order by id desc")
                .param("user", self())
                .query((row, n) -> new AccessToken(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    private void keep(long userId, String label, String token) {
        if (label.isBlank() || label.strip().length() > LONGEST_LABEL) {
            throw new IllegalArgumentException(
                    "Say in up to 80 characters what the token is for, such as “our spreadsheet”.");
        }
        jdbc.sql("insert into access_tokens (user_id, label, hash, made_at) values (:user, :label, :hash, :now)")
                .param("user", userId)
                .param("label", label.strip())
                .param("hash", TokenText.hash(token))
                .param("now", now())
                .update();
    }

    private long self() {
        Long id = user.id();
        if (id == null) {
            throw new IllegalStateException("Only somebody of the team has tokens.");
        }
        return id;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.now(), ZoneOffset.UTC);
    }
}
