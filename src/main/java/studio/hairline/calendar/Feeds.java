package studio.hairline.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForOwner;

/** The private links by which an artist's own calendar program follows their days; each is shown once and kept as a hash. */
@Service
@ForOwner
public class Feeds {

    private static final int BYTES = 32;
    private static final String WORKING =
            "select id, artist_id, names, made_at from calendar_feeds where revoked_at is null";

    private final JdbcClient jdbc;
    private final StudioTime time;
    private final CurrentUser user;
    private final SecureRandom random = new SecureRandom();

    Feeds(JdbcClient jdbc, StudioTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /** A link that works. @param names whether it tells whole names instead of initials */
    public record Feed(long id, long artistId, boolean names, Instant madeAt) {}

    /** @return the secret part of the address, which nobody can read again */
    @Transactional
    public String make(long artistId, boolean names) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into calendar_feeds (artist_id, hash, names, made_at, made_by)"
                        + " values (:artist, :hash, :names, :now, :by)")
                .param("artist", artistId)
                .param("hash", hash(token))
                .param("names", names)
                .param("now", now())
                .param("by", user.id())
                .update();
        return token;
    }

    /** From now on it shows nothing to anybody. */
    @Transactional
    public void revoke(long id) {
        jdbc.sql("update calendar_feeds set revoked_at = :now where id = :id and revoked_at is null")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** @return those that work, the latest first */
    @Transactional(readOnly = true)
    public List<Feed> all() {
        return jdbc.sql(WORKING + " order by id desc").query(Feeds::feed).list();
    }

    @Transactional(readOnly = true)
    public Optional<Feed> known(String token) {
        return jdbc.sql(WORKING + " and hash = :hash")
                .param("hash", hash(token))
                .query(Feeds::feed)
                .optional();
    }

    private static Feed feed(ResultSet row, int number) throws SQLException {
        return new Feed(
                row.getLong(1),
                row.getLong(2),
                row.getBoolean(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return time.now().atOffset(ZoneOffset.UTC);
    }

    /** @return SHA-256 in hex; the tokens are long and random, so nothing slower is needed */
    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
