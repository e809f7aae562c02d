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
    private static final int HOST = 16;
    private static final String WORKING =
            "select id, artist_id, names, made_at, uid_host from calendar_feeds where revoked_at is null";

    private final JdbcClient jdbc;
    private final StudioTime time;
    private final CurrentUser user;
    private final SecureRandom random = new SecureRandom();

    Feeds(JdbcClient jdbc, StudioTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /**
     * A link that works.
     *
     * @param names whether it tells whole names instead of initials
     * @param host behind the @ of its entries, so that no other studio has the same
     */
    public record Feed(long id, long artistId, boolean names, Instant madeAt, String host) {}

    /** @return the secret part of the address, which nobody can read again */
    @Transactional
    public String make(long artistId, boolean names) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into calendar_feeds (artist_id, hash, names, made_at, made_by, uid_host)"
                        + " values (:artist, :hash, :names, :now, :by, :host)")
                .param("artist", artistId)
                .param("hash", hash(token))
                .param("names", names)
                .param("now", now())
                .param("by", user.id())
                .param("host", host(hash(token)))
                .update();
        return token;
    }

    /** The same for all links of a studio: made of the first it ever had. */
    private String host(String fresh) {
        String first = jdbc.sql("select hash from calendar_feeds order by id limit 1")
                .query(String.class)
                .optional()
                .orElse(fresh);
        return hash(first).substring(0, HOST) + ".hairline";
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
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5));
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
