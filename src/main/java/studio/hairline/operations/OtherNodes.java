package studio.hairline.operations;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells the studio's other nodes that something changed, by the database they share (LISTEN and NOTIFY of PostgreSQL). A file
 * has one process and nobody else to tell.
 */
@Component
public class OtherNodes {

    private static final Logger LOG = LoggerFactory.getLogger(OtherNodes.class);
    private static final String CHANNEL = "hairline_changed";
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final StudioDatabase database;
    private final JdbcTemplate jdbc;
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final String me = UUID.randomUUID().toString();
    private volatile boolean over;

    OtherNodes(StudioDatabase database, JdbcTemplate jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    public boolean mayBeThere() {
        return database.isPostgreSql();
    }

    /** Heard elsewhere once the transaction it is said in is there for all to read. */
    public void tell() {
        if (mayBeThere()) {
            jdbc.query("select pg_notify(?, ?)", row -> {}, CHANNEL, me);
        }
    }

    /** @param listener answers at once and does its work elsewhere */
    public void hear(Runnable listener) {
        listeners.add(listener);
    }

    @EventListener(ApplicationReadyEvent.class)
    void listen() {
        if (mayBeThere()) {
            Thread.ofPlatform().daemon().name("other-nodes").start(this::keepListening);
        }
    }

    @PreDestroy
    void stop() {
        over = true;
    }

    private void keepListening() {
        while (!over) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                boolean ignored = statement.execute("listen " + CHANNEL);
                listeners.forEach(Runnable::run);
                while (!over) {
                    hear(connection.unwrap(PGConnection.class).getNotifications((int) LOOK.toMillis()));
                }
            } catch (SQLException lost) {
                LOG.warn("Other nodes are not heard for a moment: {}", lost.getSQLState());
                pause();
            }
        }
    }

    private void hear(PGNotification[] said) {
        for (PGNotification one : said) {
            if (!me.equals(one.getParameter())) {
                listeners.forEach(Runnable::run);
                return;
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(LOOK.toMillis());
        } catch (InterruptedException stopped) {
            over = true;
        }
    }
}
