package studio.hairline.operations;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was removed for good lies in the freed space of the studio's file until that is written anew ({@link FileAnew}). */
@Component
public class FreedSpace {

    private final JdbcClient jdbc;
    private final StudioDatabase database;

    FreedSpace(JdbcClient jdbc, StudioDatabase database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** @return whether Hairline writes the file anew itself; a PostgreSQL looks after its own space */
    public boolean isOurs() {
        return database.isFile();
    }

    /** Something was removed for good: remembered with it, in its transaction. */
    @Transactional
    public void mustGo(Instant removed) {
        jdbc.sql("update freed_space set owed_at = ?")
                .param(removed.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return when the file was written anew after that; empty while it was not */
    @Transactional(readOnly = true)
    public Optional<Instant> goneSince(Instant removed) {
        return jdbc.sql("select rewritten_at from freed_space where rewritten_at >= ?")
                .param(removed.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
