package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.operations.StudioTime;
import studio.hairline.treatments.SeriesWaits;
import studio.hairline.treatments.SessionSums;
import studio.hairline.treatments.SessionSumsThen;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.treatments.SessionsThen;
import studio.hairline.ui.KnownOn;

/** Looks at the sessions now or back; within one transaction, so that a page is of one instant. */
@Component
class ChairSights {

    private final SessionSums sums;
    private final SeriesWaits waits;
    private final Back back;
    private final StudioTime time;

    ChairSights(SessionSums sums, SeriesWaits waits, Back back, StudioTime time) {
        this.sums = sums;
        this.waits = waits;
        this.back = back;
        this.time = time;
    }

    /** What a look back asks. */
    @Component("chairBack")
    record Back(LeadsAsKnown leads, SessionsAsKnown sessions, SessionSumsThen sums) {}

    ChairSight now() {
        return new ChairSight(time.now(), time.today(), null, 0, filter -> true, sums::of, waits::of);
    }

    /** @param day one that is over */
    ChairSight endOf(LocalDate day) {
        Instant end = KnownOn.end(day, time.zone());
        LeadsThen leads = back.leads().at(end);
        SessionsThen then = back.sessions().at(end, leads);
        return new ChairSight(
                end,
                day,
                day,
                then.gone(),
                filter -> then.refusal(filter).isEmpty(),
                (cut, questions) -> back.sums().of(then, cut, questions),
                (cut, begun) -> back.sums().waits(then, day, cut, begun));
    }
}
