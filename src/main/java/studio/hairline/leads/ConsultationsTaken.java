package studio.hairline.leads;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.chairs.Occupying;
import studio.hairline.chairs.Stay;
import studio.hairline.chairs.Taken;

/** Consultations take the artist who holds them, and their chair, unless they did not take place. */
@Component
class ConsultationsTaken implements Occupying {

    private static final String LIVE =
            "select id, starts_at, length_minutes, artist_id, chair_id from consultations where start_day between :first"
                    + " and :last and outcome in ('BOOKED', 'ATTENDED') and (artist_id is not null or chair_id is not null)";

    private final EntityManager entities;
    private final JdbcClient jdbc;

    ConsultationsTaken(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    static String key(long consultationId) {
        return "CONSULTATION:" + consultationId;
    }

    @Override
    public List<Taken> between(Instant from, Instant until) {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
        return jdbc.sql(LIVE)
                .param("first", day(from).minusDays(2))
                .param("last", day(until).plusDays(1))
                .query((row, n) -> new Taken(
                        key(row.getLong(1)),
                        new Stay(
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getInt(3),
                                row.getObject(4, Long.class),
                                row.getObject(5, Long.class)),
                        "a consultation"))
                .list();
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
