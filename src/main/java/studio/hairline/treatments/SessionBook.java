package studio.hairline.treatments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.history.Subject;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Tallies;

/** The one way a session changes: held, checked, changed by a verb, counted anew, written into the history, told to others. */
@Component
class SessionBook {

    private final SessionRepository sessions;
    private final History history;
    private final Tallies tallies;
    private final ApplicationEventPublisher events;

    SessionBook(SessionRepository sessions, History history, Tallies tallies, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.history = history;
        this.tallies = tallies;
        this.events = events;
    }

    /**
     * What is done to a session.
     *
     * @param batchId the act on many it belongs to
     * @param reason why it was done against the rule
     */
    record Act(
            EventKind kind,
            Instant at,
            @Nullable Long batchId,
            @Nullable String reason) {

        Act(EventKind kind, Instant at) {
            this(kind, at, null, null);
        }

        Change explain(Change change) {
            return reason == null || reason.isBlank() ? change : change.with("reason", reason.strip());
        }
    }

    Session open(Session fresh, Act act) {
        Session session = sessions.save(fresh);
        tallies.move(List.of(), SessionTallies.of(session));
        tell(session, act, new Change(Map.of(), SessionFields.of(session)), 0);
        return session;
    }

    /** The caller holds the session's lead already, if it has one. */
    Session change(SessionRef ref, Act act, Consumer<Session> verb) {
        Session session = hold(ref);
        Map<String, String> before = SessionFields.of(session);
        List<Counted> counted = SessionTallies.of(session);
        verb.accept(session);
        Change change = Change.between(before, SessionFields.of(session));
        tallies.move(counted, SessionTallies.of(session));
        session.version += change.isEmpty() ? 0 : 1;
        tell(session, act, change, session.version);
        return session;
    }

    /** @return a number for an act on many sessions */
    long nextBatch() {
        return sessions.nextBatch();
    }

    /** Removes a session whose import is taken back. */
    void withdraw(SessionRef ref, Act act) {
        Session session = hold(ref);
        tallies.move(SessionTallies.of(session), List.of());
        tell(session, act, Change.between(SessionFields.of(session), Map.of()), session.version);
        sessions.delete(session);
    }

    /** Category and source follow the lead's; nothing happened to the session itself. */
    void follow(Session session, Topic topic) {
        List<Counted> counted = SessionTallies.of(session);
        session.follow(topic);
        tallies.move(counted, SessionTallies.of(session));
    }

    private Session hold(SessionRef ref) {
        Session session =
                sessions.hold(ref.id()).orElseThrow(() -> new Refusal("This session does not exist any more."));
        if (!ref.isCurrent(session.version)) {
            throw new Stale(
                    "Somebody else changed this session meanwhile. What you typed is still here.",
                    history.ofSessionSince(ref.id(), ref.version()));
        }
        return session;
    }

    private void tell(Session session, Act act, Change change, int version) {
        Subject subject = Subject.session(session.personId, session.leadId, session.id(), version);
        history.append(new Happening(act.kind(), subject, act.at(), act.explain(change), act.batchId()));
        events.publishEvent(new SessionChanged(session.id(), session.personId, session.leadId, act.kind()));
    }
}
