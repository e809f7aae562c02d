package studio.hairline.post;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes e-mails out of the outbox, and puts them back as they were. */
@Component
class Discards {

    private final JdbcClient jdbc;

    Discards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it has left, or is leaving */
    boolean discard(long id, Instant now) {
        return jdbc.sql("update mails set discarded_at = :now where id = :id and state in ('WAITING', 'FAILED')"
                                + " and discarded_at is null")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    void restore(long id) {
        jdbc.sql("update mails set discarded_at = null where id = :id")
                .param("id", id)
                .update();
    }
}
