package studio.hairline.chairs;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which visits of a kind take an artist or a chair, those of the running transaction among them. */
@Component
public class Visits {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    Visits(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /**
     * @param kind such as {@code session}; its table is its plural
     * @param live the condition, in SQL, under which a visit takes its time
     */
    public List<Taken> between(Instant from, Instant until, String kind, String live) {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
        return jdbc.sql("select id, starts_at, length_minutes, artist_id, chair_id from " + kind
                        + "s where start_day between :first and :last and " + live
                        + " and (artist_id is not null or chair_id is not null)")
                .param("first", day(from).minusDays(2))
                .param("last", day(until).plusDays(1))
                .query((row, n) -> new Taken(
                        key(kind, row.getLong(1)),
                        new Stay(
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getInt(3),
                                row.getObject(4, Long.class),
                                row.getObject(5, Long.class)),
                        "a " + kind))
                .list();
    }

    public static String key(String kind, long id) {
        return kind.toUpperCase(Locale.ROOT) + ":" + id;
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
