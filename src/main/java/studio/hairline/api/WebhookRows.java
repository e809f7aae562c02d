package studio.hairline.api;

import com.github.benmanes.caffeine.cache.Cache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import studio.hairline.operations.ShortMemory;

/** The addresses and what was told them; who is to be told is remembered, for every event asks it. */
@Component
class WebhookRows {

    private static final int MOST_LOST = 1000;

    private static final String DELIVERIES =
            "select d.id, w.url, d.kind, d.made_at, d.tries, d.due_at, d.done_at, d.answer, w.removed_at is null"
                    + " from webhook_deliveries d join webhooks w on w.id = d.webhook_id";

    private final JdbcClient jdbc;
    private final Cache<String, List<Webhook>> remembered;

    WebhookRows(JdbcClient jdbc, ShortMemory memory) {
        this.jdbc = jdbc;
        this.remembered = memory.lasting(Duration.ofSeconds(10));
    }

    List<Webhook> all() {
        return Objects.requireNonNull(remembered.get("all", key -> read()));
    }

    private List<Webhook> read() {
        return jdbc.sql("select id, url, made_at from webhooks where removed_at is null order by id desc")
                .query((row, n) ->
                        new Webhook(row.getLong(1), row.getString(2), Objects.requireNonNull(instant(row, 3))))
                .list();
    }

    List<Delivery> deliveries(int limit) {
        return jdbc.sql(DELIVERIES + " order by d.id desc limit :most")
                .param("most", limit)
                .query(WebhookRows::delivery)
                .list();
    }

    List<Delivery> lost() {
        return jdbc.sql(DELIVERIES + " where d.due_at is null and d.done_at is null and w.removed_at is null"
                        + " order by d.id limit " + MOST_LOST)
                .query(WebhookRows::delivery)
                .list();
    }

    /** @return for each address that did not receive something yet, what was tried first of it and how much waits */
    Map<Long, Webhooks.Waiting> waiting() {
        Map<Long, Webhooks.Waiting> waiting = new HashMap<>();
        jdbc.sql("select webhook_id, min(id), count(*) from webhook_deliveries where due_at is not null"
                        + " group by webhook_id having count(answer) > 0")
                .query((row, n) ->
                        Map.entry(row.getLong(1), new Webhooks.Waiting(first(row.getLong(2)), row.getLong(3))))
                .list()
                .forEach(one -> waiting.put(one.getKey(), one.getValue()));
        return waiting;
    }

    private Delivery first(long id) {
        return jdbc.sql(DELIVERIES + " where d.id = :id")
                .param("id", id)
                .query(WebhookRows::delivery)
                .single();
    }

    private static Delivery delivery(ResultSet row, int n) throws SQLException {
        return new Delivery(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Objects.requireNonNull(instant(row, 4)),
                row.getInt(5),
                instant(row, 6),
                instant(row, 7),
                row.getString(8),
                row.getBoolean(9));
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Now, and when the change is there for all to read. */
    void forget() {
        remembered.invalidateAll();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                remembered.invalidateAll();
            }
        });
    }
}
