package studio.hairline.operations;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The studio's name, time zone, currency and targets. */
@Service
public class StudioSettings {

    private static final StudioFacts UNFOUNDED =
            new StudioFacts("Hairline", ZoneId.of("America/Chicago"), Currency.getInstance("USD"), 60);

    private final JdbcClient jdbc;
    private final StudioTime time;
    private final ApplicationEventPublisher events;
    private final Cache<String, StudioFacts> remembered;

    StudioSettings(JdbcClient jdbc, StudioTime time, ApplicationEventPublisher events, ShortMemory memory) {
        this.jdbc = jdbc;
        this.time = time;
        this.events = events;
        this.remembered = memory.lasting(Duration.ofSeconds(30));
    }

    public StudioFacts facts() {
        return remembered.get("studio", key -> read().orElse(UNFOUNDED));
    }

    /** Writes the studio's first line; a second founding is refused by the database. */
    @PreAuthorize("hasRole('OWNER')")
    @Transactional
    public void found(StudioFacts facts) {
        jdbc.sql("insert into studio (id, name, time_zone, currency, first_response_minutes, created_at)"
                        + " values (1, ?, ?, ?, ?, ?)")
                .params(
                        facts.name(),
                        facts.zone().getId(),
                        facts.currency().getCurrencyCode(),
                        facts.firstResponseMinutes(),
                        time.now().atOffset(java.time.ZoneOffset.UTC))
                .update();
        remembered.invalidateAll();
    }

    @PreAuthorize("hasRole('OWNER')")
    @Transactional
    public void change(StudioFacts facts) {
        StudioFacts before = read().orElse(UNFOUNDED);
        jdbc.sql("update studio set name = ?, time_zone = ?, currency = ?, first_response_minutes = ? where id = 1")
                .params(
                        facts.name(),
                        facts.zone().getId(),
                        facts.currency().getCurrencyCode(),
                        facts.firstResponseMinutes())
                .update();
        remembered.invalidateAll();
        if (!before.zone().equals(facts.zone())) {
            events.publishEvent(new TimeZoneChanged(before.zone(), facts.zone()));
        }
    }

    private Optional<StudioFacts> read() {
        return jdbc.sql("select name, time_zone, currency, first_response_minutes from studio where id = 1")
                .query((row, n) -> new StudioFacts(
                        row.getString(1),
                        ZoneId.of(row.getString(2)),
                        Currency.getInstance(row.getString(3)),
                        row.getInt(4)))
                .optional();
    }
}
