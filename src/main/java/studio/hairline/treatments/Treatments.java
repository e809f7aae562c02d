package studio.hairline.treatments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
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
    private final Seats seats;
    private final LeftTimes left;

    Treatments(SessionBook book, Series series, LeadTopics topics, Seats seats, LeftTimes left) {
        this.book = book;
        this.series = series;
        this.topics = topics;
        this.seats = seats;
        this.left = left;
    }

    /**
     * Schedules the next session n of the plan's k.
     *
     * @param reason why the healing gap may be shorter than {@link HealingGap#least}; null when it is not
     */
    @Transactional
    public SessionRef schedule(long planId, ChairTime when, @Nullable String reason) {
        Plan plan = series.hold(planId);
        Seat seat = seats.at(when, reason);
        int number = series.next(plan, seat, reason);
        seats.mayHeal(plan.personId, null, seat, reason);
        Whose whose = new Whose(plan.personId, plan.leadId);
        Session session = new Session(SessionKind.TREATMENT, whose, seat, topics.of(plan.leadId));
        session.take(plan, number);
        session.bookedDay = seats.today();
        return ref(book.open(session, new Act(EventKind.SESSION_SCHEDULED, seats.now(), null, reason)));
    }

    @Transactional
    public SessionRef scheduleTouchUp(TouchUp touchUp, ChairTime when) {
        return scheduleTouchUp(touchUp, when, null);
    }

    /**
     * Nothing is asked for it while it is in the price of its series.
     *
     * @param reason why it is too soon to heal, or while the studio is closed; null when neither is so
     */
    @Transactional
    public SessionRef scheduleTouchUp(TouchUp touchUp, ChairTime when, @Nullable String reason) {
        Belonging belonging = topics.of(touchUp);
        Seat seat = seats.at(when, reason);
        seats.mayHeal(belonging.whose().personId(), null, seat, reason);
        Session session = new Session(SessionKind.TOUCH_UP, belonging.whose(), seat, belonging.topic());
        boolean included = series.includes(belonging.whose(), seat.start().day());
        session.price(included ? 0 : touchUp.priceCents());
        session.bookedDay = seats.today();
        return ref(book.open(session, new Act(EventKind.TOUCH_UP_SCHEDULED, seats.now(), null, reason)));
    }

    /** Enters a session that belongs to no plan of ours, with what became of it. */
    @Transactional
    public SessionRef record(SessionEntry entry) {
        Long leadId = entry.client().leadId();
        Topic topic = leadId == null
                ? new Topic(entry.client().category(), entry.client().source())
                : topics.of(leadId);
        Session session = new RecordedSession(entry, seats.time()).session(topic);
        session.personId = topics.survivor(session.personId);
        Act act = new Act(
                EventKind.SESSION_RECORDED, entry.startsAt(), entry.origin().importId(), null);
        return ref(book.open(session, act));
    }

    /** @param at when it was over: not before it started, and not in the future */
    @Transactional
    public SessionRef complete(SessionRef ref, Instant at) {
        return complete(ref, at, null);
    }

    /** @param reason why it is over though its record says of no beginning; null when it does */
    @Transactional
    public SessionRef complete(SessionRef ref, Instant at, @Nullable String reason) {
        series.hold(ref);
        Session session = book.change(ref, new Act(EventKind.SESSION_COMPLETED, at, null, reason), one -> {
            Session earlier = series.before(one);
            one.complete(seats.moment(at), seats.now());
            one.heal(earlier);
            seats.mustHaveBegun(one, reason);
        });
        series.advance(session, at);
        return ref(session);
    }

    /** The person did not come. The sessions after it in the series move up, and another can be scheduled. */
    @Transactional
    public SessionRef miss(SessionRef ref) {
        series.hold(ref);
        Session session =
                book.change(ref, new Act(EventKind.SESSION_MISSED, seats.now()), one -> one.miss(seats.now()));
        series.closeUp(session, seats.now());
        return ref(session);
    }

    /** It was called off. The sessions after it in the series move up, and another can be scheduled. */
    @Transactional
    public SessionRef cancel(SessionRef ref) {
        series.hold(ref);
        Act act = new Act(EventKind.SESSION_CANCELLED, seats.now());
        Session session = book.change(ref, act, one -> one.cancel(seats.notice(one.start.at())));
        series.closeUp(session, seats.now());
        return ref(session);
    }

    /**
     * The time it leaves with too short a notice stays as moved late.
     *
     * @param reason why the healing gap may be shorter, or the studio closed; null when neither is so
     */
    @Transactional
    public SessionRef move(SessionRef ref, ChairTime to, @Nullable String reason) {
        series.hold(ref);
        Act act = new Act(EventKind.SESSION_MOVED, seats.now(), null, reason);
        return ref(book.change(ref, act, one -> {
            Seat seat = seats.of(one, to, reason);
            series.fits(one, seat, reason);
            seats.mayHeal(one.personId, one, seat, reason);
            left.leave(one, seat.start().at());
            one.move(seat);
        }));
    }

    static SessionRef ref(Session session) {
        return new SessionRef(session.id(), session.version);
    }
}
