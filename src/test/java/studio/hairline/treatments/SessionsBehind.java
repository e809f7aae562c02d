package studio.hairline.treatments;

import java.util.List;
import studio.hairline.operations.StudioTime;

/** The sessions a figure claims to count, really counted. */
public class SessionsBehind {

    private final SessionRepository sessions;
    private final StudioTime time;

    SessionsBehind(SessionRepository sessions, StudioTime time) {
        this.sessions = sessions;
        this.time = time;
    }

    public long count(SessionFilter filter) {
        return rows(filter).size();
    }

    public long cents(SessionFilter filter) {
        return rows(filter).stream().mapToLong(session -> session.valueCents).sum();
    }

    private List<Session> rows(SessionFilter filter) {
        return sessions.findAll(new SessionSpecification(filter, List.of(), time.now()).specification());
    }
}
