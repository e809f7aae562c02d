package studio.hairline.triage;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Subject;
import studio.hairline.operations.StudioTime;

/** Writes into a lead's history what leaves the lead itself as it is. */
@Component
class Remarks {

    private final History history;
    private final JdbcClient jdbc;
    private final StudioTime time;
    private final EntityManager entities;

    Remarks(History history, JdbcClient jdbc, StudioTime time, EntityManager entities) {
        this.history = history;
        this.jdbc = jdbc;
        this.time = time;
        this.entities = entities;
    }

    void add(long leadId, EventKind kind, Map<String, String> said) {
        entities.flush();
        Subject subject = jdbc.sql("select person_id, version from leads where id = ?")
                .param(leadId)
                .query((row, n) -> Subject.lead(row.getLong(1), leadId, row.getInt(2)))
                .single();
        history.append(new Happening(kind, subject, time.now(), new Change(Map.of(), said)));
    }
}
