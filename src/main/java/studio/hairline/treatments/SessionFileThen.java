package studio.hairline.treatments;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Earlier;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Conversion;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadFileThen;
import studio.hairline.team.ForStaff;

/** The sessions and plans of one person, read whole as they were known at an instant. */
@Service
@ForStaff
public class SessionFileThen {

    /** Of a plan of a past day: it is what was agreed with its lead then, and not looked up. */
    private static final long NO_ROW = 0;

    private final SessionFile file;
    private final SessionsThenReader reader;
    private final Earlier earlier;
    private final Beside beside;

    SessionFileThen(SessionFile file, SessionsThenReader reader, Earlier earlier, Beside beside) {
        this.file = file;
        this.reader = reader;
        this.earlier = earlier;
        this.beside = beside;
    }

    /** What their leads were about then, and what their plans are held against. */
    @Component
    record Beside(LeadFileThen leads, HealingGaps gaps) {}

    /** @throws Refusal when there was none, or nobody had written it down by then */
    @Transactional(readOnly = true)
    public SessionDetails of(long sessionId, Instant end) {
        List<Long> id = List.of(sessionId);
        Earlier.Past past = earlier.ofSession(sessionId, end);
        List<Session> now = reader.apart(id);
        Session one = Stream.concat(
                        now.stream(),
                        past.fields().containsKey(sessionId) && now.isEmpty() ? reader.gone(id).stream() : Stream.of())
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no session " + sessionId + "."));
        if (!past.isKnown(sessionId)) {
            throw new Refusal("Nobody had written this session down yet.");
        }
        Map<Long, LeadDetails> of =
                byId(one.leadId == null ? List.of() : beside.leads().ofAll(List.of(one.leadId), end));
        SessionThen was = was(one, past, of);
        if (now.isEmpty()) {
            was.putBack(one);
        } else {
            was.putBackInSeries(one);
        }
        return details(one, of);
    }

    /**
     * @param leads the person's, as they were known at the same instant
     * @return the one entered last first
     */
    @Transactional(readOnly = true)
    public List<SessionDetails> ofPerson(long personId, List<LeadDetails> leads, Instant end) {
        List<Long> ids =
                file.ofPerson(personId).stream().map(one -> one.ref().id()).toList();
        Earlier.Past past = earlier.ofSessions(ids, List.of(personId), end);
        Map<Long, LeadDetails> of = byId(leads);
        return Stream.concat(there(ids, past, of), gone(ids, past, of))
                .sorted(Comparator.comparing(Session::id).reversed())
                .map(one -> details(one, of))
                .toList();
    }

    private SessionDetails details(Session one, Map<Long, LeadDetails> leads) {
        return SessionFile.details(one, planned(one, leads), file.isMoneyShown());
    }

    private static Map<Long, LeadDetails> byId(List<LeadDetails> leads) {
        return leads.stream().collect(Collectors.toMap(lead -> lead.ref().id(), lead -> lead));
    }

    /** @param sessions the person's, as they were known with it */
    public Optional<PlanDetails> plan(LeadDetails lead, List<SessionDetails> sessions) {
        return Optional.ofNullable(lead.conversion())
                .map(agreed -> new PlanDetails(
                        NO_ROW,
                        lead.ref().id(),
                        lead.personId(),
                        agreed.sessions(),
                        file.isMoneyShown() ? Long.valueOf(agreed.priceCents()) : null,
                        agreed.day(),
                        beside.gaps().of(lead.category()),
                        null,
                        series(lead, sessions)));
    }

    private static List<SessionDetails> series(LeadDetails lead, List<SessionDetails> sessions) {
        Long id = lead.ref().id();
        return sessions.stream()
                .filter(one -> one.planId() != null && id.equals(one.leadId()))
                .sorted(Comparator.comparing(SessionDetails::startsAt))
                .toList();
    }

    private Stream<Session> there(List<Long> ids, Earlier.Past past, Map<Long, LeadDetails> leads) {
        List<Session> known = reader.apart(ids).stream()
                .filter(session -> past.isKnown(session.id()))
                .toList();
        known.forEach(session -> was(session, past, leads).putBackInSeries(session));
        return known.stream();
    }

    /** Those that went with an import that was taken back; another's now are none. */
    private Stream<Session> gone(List<Long> ids, Earlier.Past past, Map<Long, LeadDetails> leads) {
        Set<Long> away = new HashSet<>(past.fields().keySet());
        ids.forEach(away::remove);
        reader.apart(away).forEach(session -> away.remove(session.id()));
        List<Session> gone = reader.gone(away.stream().filter(past::isKnown).toList());
        gone.forEach(session -> was(session, past, leads).putBack(session));
        return gone.stream();
    }

    private SessionThen was(Session session, Earlier.Past past, Map<Long, LeadDetails> leads) {
        return new SessionThen(
                past.of(session.id()),
                id -> Optional.ofNullable(leads.get(id)).map(lead -> new Topic(lead.category(), lead.source())),
                reader.zone());
    }

    private static @Nullable Integer planned(Session session, Map<Long, LeadDetails> leads) {
        LeadDetails lead = session.planId == null || session.leadId == null ? null : leads.get(session.leadId);
        Conversion agreed = lead == null ? null : lead.conversion();
        return agreed == null ? null : Integer.valueOf(agreed.sessions());
    }
}
