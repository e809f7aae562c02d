package studio.hairline.treatments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadJourney;
import studio.hairline.treatments.SessionBook.Act;

/**
 * The sessions of a plan, in their order: those that took place or are going to are numbered from 1 without a hole, earlier
 * before later, and the completed ones come first.
 */
@Component
class Series {

    private final PlanRepository plans;
    private final SessionRepository sessions;
    private final PlanGaps gaps;
    private final Told told;

    Series(PlanRepository plans, SessionRepository sessions, PlanGaps gaps, Told told) {
        this.plans = plans;
        this.sessions = sessions;
        this.gaps = gaps;
        this.told = told;
    }

    /** Who hears of what a series does. */
    @Component
    record Told(SessionBook book, LeadJourney journey) {}

    /** Takes the lead of a session, if it has one, before the session itself: always in this order. */
    void hold(SessionRef ref) {
        sessions.leadOf(ref.id()).ifPresent(told.journey()::hold);
    }

    /** The same for many, in an order that is the same for everybody. */
    void hold(Collection<SessionRef> refs) {
        sessions.leadsOf(refs.stream().map(SessionRef::id).toList()).stream()
                .sorted()
                .forEach(told.journey()::hold);
    }

    /** @return the plan, its series held before it is read: it may just have become another person's */
    Plan hold(long planId) {
        plans.leadOf(planId).ifPresent(told.journey()::hold);
        return plan(planId);
    }

    /** @return n of the session that is scheduled next */
    int next(Plan plan, Seat seat, @Nullable String reason) {
        List<Session> live = live(plan.id());
        if (live.size() >= plan.sessions) {
            throw new Refusal("All " + plan.sessions
                    + " sessions of this plan are scheduled or done. What comes later is a touch-up.");
        }
        int number = live.size() + 1;
        fits(live, number, seat, reason);
        return number;
    }

    /** Refuses a time that is not between the neighbours of the session, or too near to one of them. */
    void fits(Session session, Seat seat, @Nullable String reason) {
        if (session.planId != null && session.number != null) {
            fits(live(session.planId), session.number, seat, reason);
        }
    }

    private void fits(List<Session> live, int number, Seat seat, @Nullable String reason) {
        for (Session other : live) {
            int place = Objects.requireNonNull(other.number);
            if (place != number
                    && (place < number)
                            != other.start.at().isBefore(seat.start().at())) {
                throw new Refusal("Session " + place + " of this series is on " + other.start.day() + ": session "
                        + number + " comes " + (place < number ? "after" : "before") + " it.");
            }
            if (Math.abs(place - number) == 1) {
                gaps.gaps().of(other.category).check(other, seat.start().day(), reason);
            }
        }
    }

    /** @return the session before this one in its series, completed; null for the first, outside a series, and once it is out of it */
    @Nullable
    Session before(Session session) {
        if (session.planId == null || session.number == null || session.number == 1) {
            return null;
        }
        int place = session.number - 1;
        Session before = live(session.planId).stream()
                .filter(other -> Objects.equals(other.number, (short) place))
                .findFirst()
                .orElse(null);
        if (before != null && before.status != SessionStatus.COMPLETED) {
            throw new Refusal("Session " + before.number + " of this series has no outcome yet: record it first.");
        }
        return before;
    }

    /** @return whether a touch-up on that day is in the price of the series it refreshes */
    boolean includes(Whose whose, LocalDate day) {
        return whose.leadId() != null
                && plans.findByLeadId(whose.leadId())
                        .map(gaps::includedUntil)
                        .filter(until -> !day.isAfter(until))
                        .isPresent();
    }

    /** Tells the lead how far its series has come. */
    void advance(Session session, Instant at) {
        if (session.planId == null || session.number == null || session.leadId == null) {
            return;
        }
        if (session.number == 1) {
            told.journey().firstSession(session.leadId, at);
        }
        if (session.number == plan(session.planId).sessions) {
            told.journey().seriesDone(session.leadId, at);
        }
    }

    /** Those after a session that does not take place move up by one. */
    void closeUp(Session left, Instant at) {
        if (left.planId == null || left.number == null) {
            return;
        }
        Plan plan = plan(left.planId);
        int place = left.number;
        for (Session later : live(plan.id())) {
            if (Objects.requireNonNull(later.number) > left.number) {
                int now = place++;
                Act act = new Act(EventKind.SESSION_RENUMBERED, at);
                told.book().change(SessionRef.latest(later.id()), act, one -> one.take(plan, now));
            }
        }
    }

    /** A session that takes place after all stands in its series by its time; those after it move down by one. */
    void makeRoom(Session back, Instant at) {
        if (back.planId == null) {
            return;
        }
        Plan plan = plan(back.planId);
        List<Session> all = live(plan.id()).stream()
                .sorted(Comparator.comparing(one -> one.start.at()))
                .toList();
        if (all.size() > plan.sessions) {
            throw new Refusal("All " + plan.sessions + " sessions of this plan are booked or done meanwhile.");
        }
        for (int place = 1; place <= all.size(); place++) {
            renumber(plan, all.get(place - 1), place, at);
        }
    }

    private void renumber(Plan plan, Session session, int place, Instant at) {
        if (Objects.requireNonNull(session.number) == place) {
            return;
        }
        if (session.status == SessionStatus.COMPLETED) {
            throw new Refusal("A later session of this series was done meanwhile.");
        }
        Act act = new Act(EventKind.SESSION_RENUMBERED, at);
        told.book().change(SessionRef.latest(session.id()), act, one -> one.take(plan, place));
    }

    private Plan plan(long id) {
        return plans.findById(id).orElseThrow(() -> new Refusal("This plan does not exist any more."));
    }

    /** @return those that took place or are going to, in their order */
    List<Session> live(long planId) {
        return sessions.findByPlanIdOrderById(planId).stream()
                .filter(one -> one.status.isLive())
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.number)))
                .toList();
    }
}
