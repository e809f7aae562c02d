package studio.hairline.operations;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The studio's time zone, read from its settings at most once a minute so that other nodes see a change soon. */
@Component
class StudioZone {

    private static final ZoneId DEFAULT = ZoneId.of("America/Chicago");

    private final JdbcClient jdbc;
    private final Cache<String, ZoneId> cache;

    StudioZone(JdbcClient jdbc, ShortMemory memory) {
        this.jdbc = jdbc;
        this.cache = memory.lasting(Duration.ofMinutes(1));
    }

    ZoneId current() {
        return cache.get("zone", key -> read());
    }

    private ZoneId read() {
        return jdbc.sql("select time_zone from studio where id = 1")
                .query(String.class)
                .optional()
                .map(ZoneId::of)
                .orElse(DEFAULT);
    }
}
