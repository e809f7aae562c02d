package studio.hairline.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.operations.SettingChanged;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForOwner;

/** The keys with which other programs may bring inquiries; each is shown once and kept as a hash. */
@Service
@ForOwner
public class ApiKeys {

    private static final int BYTES = 32;
    private static final int LONGEST_LABEL = 80;

    private final JdbcClient jdbc;
    private final StudioTime time;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    ApiKeys(JdbcClient jdbc, StudioTime time, CurrentUser user, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.time = time;
        this.user = user;
    }

    /** A key that works. */
    public record ApiKey(long id, String label, Instant madeAt) {}

    /** @return the key itself, which nobody can read again */
    @Transactional
    public String make(String label) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return make(label, "hl_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Makes this very key, for the sample studio. */
    @Transactional
    public String make(String label, String key) {
        if (label.isBlank() || label.strip().length() > LONGEST_LABEL) {
            throw new Refusal("Say in up to 80 characters what the key is for, such as “our website”.");
        }
        jdbc.sql("insert into api_keys (label, hash, made_at, made_by) values (:label, :hash, :now, :by)")
                .param("label", label.strip())
                .param("hash", hash(key))
                .param("now", now())
                .param("by", user.id())
                .update();
        events.publishEvent(new SettingChanged("Key for " + label.strip(), "", "works"));
        return key;
    }

    /** From now on nothing comes in by it. */
    @Transactional
    public void revoke(long id) {
        all().stream()
                .filter(key -> key.id() == id)
                .forEach(key -> events.publishEvent(new SettingChanged("Key for " + key.label(), "works", "revoked")));
        jdbc.sql("update api_keys set revoked_at = :now where id = :id and revoked_at is null")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** @return those that work, the latest first */
    @Transactional(readOnly = true)
    public List<ApiKey> all() {
        return jdbc.sql("select id, label, made_at from api_keys where revoked_at is null order by id desc")
                .query((row, n) -> new ApiKey(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return the id of a key that works */
    @Transactional(readOnly = true)
    public Optional<Long> known(String key) {
        return jdbc.sql("select id from api_keys where hash = :hash and revoked_at is null")
                .param("hash", hash(key))
                .query(Long.class)
                .optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.now(), ZoneOffset.UTC);
    }

    /** @return SHA-256 in hex; the keys are long and random, so nothing slower is needed */
    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
