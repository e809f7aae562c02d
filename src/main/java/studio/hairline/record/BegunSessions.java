package studio.hairline.record;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.treatments.Begun;

/** A session began when its record says so: it says it only once nothing was missing. */
@Component
class BegunSessions implements Begun {

    private final JdbcClient jdbc;

    BegunSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean has(long sessionId) {
        return jdbc.sql("select count(*) from session_records where session_id = ? and started_at is not null")
                        .param(sessionId)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
