package studio.hairline.operations;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one line of the studio's own table. */
@Component
class StudioTable {

    private final JdbcClient jdbc;
    private final SampleOrReal sample;

    StudioTable(JdbcClient jdbc, SampleOrReal sample) {
        this.jdbc = jdbc;
        this.sample = sample;
    }

    Optional<StudioFacts> read() {
        return jdbc.sql("select name, time_zone, currency, first_response_minutes from studio where id = 1")
                .query((row, n) -> new StudioFacts(
                        row.getString(1),
                        ZoneId.of(row.getString(2)),
                        Currency.getInstance(row.getString(3)),
                        row.getInt(4)))
                .optional();
    }

    void insert(StudioFacts facts, Instant now) {
        jdbc.sql("insert into studio (id, name, time_zone, currency, first_response_minutes, created_at, sample)"
                        + " values (1, ?, ?, ?, ?, ?, ?)")
                .params(
                        facts.name(),
                        facts.zone().getId(),
                        facts.currency().getCurrencyCode(),
                        facts.firstResponseMinutes(),
                        now.atOffset(ZoneOffset.UTC),
                        sample.isSample())
                .update();
    }

    void update(StudioFacts facts) {
        jdbc.sql("update studio set name = ?, time_zone = ?, currency = ?, first_response_minutes = ? where id = 1")
                .params(
                        facts.name(),
                        facts.zone().getId(),
                        facts.currency().getCurrencyCode(),
                        facts.firstResponseMinutes())
                .update();
    }
}
