package studio.hairline.treatments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.leads.Moment;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.LeadTopics.Belonging;
import studio.hairline.treatments.SessionBook.Act;

/** What one does with sessions, from the booking to the chair. Each verb tells the history and keeps the tallies. */
@Service
@ForStaff
public class Treatments {

    private final SessionBook book;
    private final Series series;
    private final LeadTopics topics;
    private final StudioTime time;

    Treatments(SessionBook book, Series series, LeadTopics topics, StudioTime time) {
        this.book = book;
        this.series = series;
        this.topics = topics;
        this.time = time;
    }

    /**
     * Schedules the next session n of the plan's k.
     *
     * @param reason why the healing gap may be shorter than {@link HealingGap#LEAST_DAYS}; null when it is not
     */
    @Transactional
    public SessionRef schedule(long planId, ChairTime when, @Nullable String reason) {
        Plan plan = series.hold(planId);
        Seat seat = seat(when, null);
        int number = series.next(plan, seat, reason);
        Whose whose = new Whose(plan.personId, plan.leadId);
        Session session = new Session(SessionKind.TREATMENT, whose, seat, topics.of(plan.leadId));
        session.take(plan, number);
        return ref(book.open(session, new Act(EventKind.SESSION_SCHEDULED, time.now(), null, reason)));
    }

    @Transactional
    public SessionRef scheduleTouchUp(TouchUp touchUp, ChairTime when) {
        Belonging belonging = topics.of(touchUp);
        Session session = new Session(SessionKind.TOUCH_UP, belonging.whose(), seat(when, null), belonging.topic());
        session.price(touchUp.priceCents());
        return ref(book.open(session, new Act(EventKind.TOUCH_UP_SCHEDULED, time.now())));
    }

    /** Enters a session that belongs to no plan of ours, with what became of it. */
    @Transactional
    public SessionRef record(SessionEntry entry) {
        Long leadId = entry.client().leadId();
        Topic topic = leadId == null
                ? new Topic(entry.client().category(), entry.client().source())
                : topics.of(leadId);
        Session session = new RecordedSession(entry, time).session(topic);
        session.personId = topics.survivor(session.personId);
        Act act = new Act(
                EventKind.SESSION_RECORDED, entry.startsAt(), entry.origin().importId(), null);
        return ref(book.open(session, act));
    }

    /** @param at when it was over: not before it started, and not in the future */
    @Transactional
    public SessionRef complete(SessionRef ref, Instant at) {
        series.hold(ref);
        Session session = book.change(ref, new Act(EventKind.SESSION_COMPLETED, at), one -> {
            Session earlier = series.before(one);
            one.complete(moment(at), time.now());
            one.heal(earlier);
        });
        series.advance(session, at);
        return ref(session);
    }

    /** The person did not come. The sessions after it in the series move up, and another can be scheduled. */
    @Transactional
    public SessionRef miss(SessionRef ref) {
        series.hold(ref);
        Session session = book.change(ref, new Act(EventKind.SESSION_MISSED, time.now()), one -> one.miss(time.now()));
        series.closeUp(session, time.now());
        return ref(session);
    }

    /** It was called off. The sessions after it in the series move up, and another can be scheduled. */
    @Transactional
    public SessionRef cancel(SessionRef ref) {
        series.hold(ref);
        Session session = book.change(ref, new Act(EventKind.SESSION_CANCELLED, time.now()), Session::cancel);
        series.closeUp(session, time.now());
        return ref(session);
    }

    /** @param reason why the healing gap may be shorter than {@link HealingGap#LEAST_DAYS}; null when it is not */
    @Transactional
    public SessionRef move(SessionRef ref, ChairTime to, @Nullable String reason) {
        series.hold(ref);
        Act act = new Act(EventKind.SESSION_MOVED, time.now(), null, reason);
        return ref(book.change(ref, act, one -> {
            Seat seat = seat(to, one.artistName);
            series.fits(one, seat, reason);
            one.move(seat);
        }));
    }

    /** @param known the artist who is no user here, while no user takes over */
    private Seat seat(ChairTime when, @Nullable String known) {
        return new Seat(
                moment(when.startsAt()), when.minutes(), when.artistId(), when.artistId() == null ? known : null);
    }

    private Moment moment(Instant at) {
        return new Moment(at, time.dayOf(at));
    }

    static SessionRef ref(Session session) {
        return new SessionRef(session.id(), session.version);
    }
}
