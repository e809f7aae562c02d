package studio.hairline.treatments;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Earlier;
import studio.hairline.leads.LeadsThen;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Looks at the sessions as they were known at an instant, whatever was written down, changed or taken back since. */
@Service
@ForStaff
public class SessionsAsKnown {

    private final Earlier earlier;
    private final SessionsThenReader reader;
    private final StudioTime time;
    private final CurrentUser user;

    SessionsAsKnown(Earlier earlier, SessionsThenReader reader, StudioTime time, CurrentUser user) {
        this.earlier = earlier;
        this.reader = reader;
        this.time = time;
        this.user = user;
    }

    /** @param leads as they were known at the same instant: a session's category is its lead's */
    @Transactional(readOnly = true)
    public SessionsThen at(Instant end, LeadsThen leads) {
        Earlier.Past past = earlier.ofSessions(end);
        Set<Long> touched = new HashSet<>(past.fields().keySet());
        touched.addAll(reader.ofLeads(leads.touched()));
        Map<Long, Session> now = new HashMap<>();
        reader.apart(touched).forEach(session -> now.put(session.id(), session));
        Map<Long, Session> then = new HashMap<>();
        reader.apart(now.keySet()).stream()
                .filter(session -> past.isKnown(session.id()))
                .forEach(session -> {
                    was(session, past, leads).putBackInSeries(session);
                    then.put(session.id(), session);
                });
        List<Long> gone = past.fields().keySet().stream()
                .filter(id -> !now.containsKey(id) && past.isKnown(id))
                .toList();
        reader.gone(gone).forEach(session -> {
            was(session, past, leads).putBack(session);
            then.put(session.id(), session);
        });
        return new SessionsThen(end, new SessionsThen.Touched(then, now, gone.size(), leads), reader, user.isOwner());
    }

    private SessionThen was(Session session, Earlier.Past past, LeadsThen leads) {
        return new SessionThen(past.of(session.id()), id -> leads.subject(id).map(Topic::of), time.zone());
    }
}
