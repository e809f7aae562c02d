package studio.hairline.treatments;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadJourney;
import studio.hairline.leads.LeadJourney.Length;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionBook.Act;

/** Adds a session to a series or drops one, saying why; the agreed price is shared by as many sessions as there are then. */
@Service
@ForStaff
public class SeriesLength {

    private static final int LONGEST_REASON = 300;

    private final Series series;
    private final SessionBook book;
    private final LeadJourney journey;
    private final StudioTime time;

    SeriesLength(Series series, SessionBook book, LeadJourney journey, StudioTime time) {
        this.series = series;
        this.book = book;
        this.journey = journey;
        this.time = time;
    }

    /** @param seen how many sessions whoever adds one saw; clicked twice, it is added once */
    @Transactional
    public void add(long planId, int seen, String reason) {
        change(planId, seen, new Length(EventKind.SESSION_ADDED, time.now(), seen + 1, why(reason)));
    }

    /** Only one that is not booked can be dropped. */
    @Transactional
    public void drop(long planId, int seen, String reason) {
        change(planId, seen, new Length(EventKind.SESSION_DROPPED, time.now(), seen - 1, why(reason)));
    }

    /** Takes back that one was added or dropped. */
    @Transactional
    public void back(long planId, int seen, int before) {
        change(planId, seen, new Length(EventKind.UNDONE, time.now(), before, ""));
    }

    private void change(long planId, int seen, Length to) {
        Plan plan = series.hold(planId);
        if (plan.sessions != seen) {
            throw new Refusal("Somebody changed the plan meanwhile: it has " + plan.sessions + " sessions now.");
        }
        List<Session> live = series.live(planId);
        if (to.sessions() < live.size()) {
            throw new Refusal(
                    "All " + seen + " sessions of this plan are booked or done: cancel one that is booked first.");
        }
        plan.last(to.sessions());
        journey.lasts(plan.leadId, to, doneAt(live, to.sessions()));
        Act act = new Act(EventKind.SESSION_REVALUED, to.at());
        live.forEach(one -> book.change(
                SessionRef.latest(one.id()),
                act,
                session -> session.price(plan.valueOf(Objects.requireNonNull(session.number)))));
    }

    private static @Nullable Instant doneAt(List<Session> live, int sessions) {
        Session last = live.isEmpty() ? null : live.getLast();
        return last == null || last.completed == null || live.size() < sessions ? null : last.completed.at();
    }

    private static String why(String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new Refusal("Say in up to " + LONGEST_REASON + " characters why the series changes.");
        }
        return said;
    }
}
