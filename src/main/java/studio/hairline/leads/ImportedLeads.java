package studio.hairline.leads;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.leads.LeadBook.Act;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Leads that came from a file: how they stood when it was through with them, and taking them back. */
@Service
@ForStaff
public class ImportedLeads {

    private final LeadBook book;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final StudioTime time;

    ImportedLeads(LeadBook book, EntityManager entities, JdbcClient jdbc, StudioTime time) {
        this.time = time;
        this.book = book;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /**
     * How far a lead has come; whoever works on it moves one of both.
     *
     * @param events lines of its history
     */
    public record State(int version, int events) {}

    /** @return by lead, those that exist */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Long, State> states(Collection<Long> leads) {
        Map<Long, State> states = new HashMap<>();
        if (!leads.isEmpty()) {
            entities.flush();
            jdbc.sql("select l.id, l.version, (select count(*) from history h where h.lead_id = l.id)"
                            + " from leads l where l.id in (:leads)")
                    .param("leads", leads)
                    .query(row -> {
                        states.put(row.getLong(1), new State(row.getInt(2), row.getInt(3)));
                    });
        }
        return states;
    }

    /** @return those of these people who have a lead */
    @Transactional(readOnly = true)
    public Set<Long> peopleWithLeads(Collection<Long> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select distinct person_id from leads where person_id in (:people)")
                        .param("people", people)
                        .query((row, n) -> row.getLong(1))
                        .list());
    }

    /** Removes leads from lists and figures; the history keeps that they were here. */
    @Transactional
    public void withdraw(Collection<Long> leads, long importId) {
        jdbc.sql("delete from assessments where lead_id in (:leads)")
                .param("leads", leads)
                .update();
        Act act = new Act(EventKind.IMPORT_TAKEN_BACK, time.now(), importId);
        leads.forEach(id -> book.withdraw(LeadRef.latest(id), act));
    }
}
