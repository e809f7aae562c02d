package studio.hairline.treatments;

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
import studio.hairline.leads.ImportedLeads.State;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionBook.Act;

/** Sessions that came from a file: how they stood when it was through with them, and taking them back. */
@Service
@ForStaff
public class ImportedSessions {

    private final SessionBook book;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final StudioTime time;

    ImportedSessions(SessionBook book, EntityManager entities, JdbcClient jdbc, StudioTime time) {
        this.book = book;
        this.entities = entities;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** @return by session, those that exist */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Long, State> states(Collection<Long> sessions) {
        Map<Long, State> states = new HashMap<>();
        if (!sessions.isEmpty()) {
            entities.flush();
            jdbc.sql("select s.id, s.version, (select count(*) from history h where h.session_id = s.id)"
                            + " from sessions s where s.id in (:sessions)")
                    .param("sessions", sessions)
                    .query(row -> {
                        states.put(row.getLong(1), new State(row.getInt(2), row.getInt(3)));
                    });
        }
        return states;
    }

    /** @return those of these people who have a session */
    @Transactional(readOnly = true)
    public Set<Long> peopleWithSessions(Collection<Long> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select distinct person_id from sessions where person_id in (:people)")
                        .param("people", people)
                        .query((row, n) -> row.getLong(1))
                        .list());
    }

    /** Removes sessions from lists and figures; the history keeps that they were here. */
    @Transactional
    public void withdraw(Collection<Long> sessions, long importId) {
        sessions.forEach(id -> book.withdraw(SessionRef.latest(id), act(importId)));
    }

    /** Missed sessions wait for their outcome again. */
    @Transactional
    public void expectAgain(Collection<Long> sessions, long importId) {
        sessions.forEach(id -> book.change(SessionRef.latest(id), act(importId), Session::expectAgain));
    }

    private Act act(long importId) {
        return new Act(EventKind.IMPORT_TAKEN_BACK, time.now(), importId, null);
    }
}
