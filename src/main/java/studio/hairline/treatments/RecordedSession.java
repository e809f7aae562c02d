package studio.hairline.treatments;

import java.time.Duration;
import java.time.Instant;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Moment;
import studio.hairline.operations.StudioTime;

/** Makes a session of what another system, or a paper calendar, says of it. */
class RecordedSession {

    private final SessionEntry entry;
    private final StudioTime time;

    RecordedSession(SessionEntry entry, StudioTime time) {
        this.entry = entry;
        this.time = time;
    }

    Session session(Topic topic) {
        Whose whose = new Whose(entry.client().personId(), entry.client().leadId());
        Session session = new Session(entry.kind(), whose, seat(), topic);
        session.price(entry.valueCents());
        session.number = number();
        session.service = entry.origin().service();
        session.externalRef = entry.origin().externalRef();
        session.importId = entry.origin().importId();
        end(session);
        return session;
    }

    private Seat seat() {
        if (entry.minutes() < 0 || entry.minutes() > 1440) {
            throw new Refusal("A session cannot take " + entry.minutes() + " minutes.");
        }
        return new Seat(
                moment(entry.startsAt()),
                entry.minutes(),
                entry.by().artistId(),
                entry.by().artistName(),
                null);
    }

    private @org.jspecify.annotations.Nullable Short number() {
        Integer number = entry.number();
        if (number == null || entry.kind() != SessionKind.TREATMENT) {
            return null;
        }
        if (number < 1 || number > 99) {
            throw new Refusal("A session cannot be number " + number + " of a series.");
        }
        return number.shortValue();
    }

    private void end(Session session) {
        switch (entry.status()) {
            case SCHEDULED -> {}
            case COMPLETED -> session.complete(moment(over()), time.now());
            case MISSED -> session.miss(time.now());
            case CANCELLED, CANCELLED_LATE, MOVED_LATE -> session.cancel(entry.status());
        }
    }

    private Instant over() {
        Instant end = entry.startsAt().plus(Duration.ofMinutes(entry.minutes()));
        return end.isAfter(time.now()) ? time.now() : end;
    }

    private Moment moment(Instant at) {
        return new Moment(at, time.dayOf(at));
    }
}
