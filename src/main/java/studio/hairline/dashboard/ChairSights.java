package studio.hairline.dashboard;

import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;
import studio.hairline.treatments.SeriesWaits;
import studio.hairline.treatments.SessionSums;
import studio.hairline.treatments.SessionSumsThen;
import studio.hairline.treatments.SessionsThen;

/** Looks at the sessions now or back; within one transaction, so that a page is of one instant. */
@Component
class ChairSights {

    private final SessionSums sums;
    private final SeriesWaits waits;
    private final SessionSumsThen sumsThen;
    private final StudioTime time;

    ChairSights(SessionSums sums, SeriesWaits waits, SessionSumsThen sumsThen, StudioTime time) {
        this.sums = sums;
        this.waits = waits;
        this.sumsThen = sumsThen;
        this.time = time;
    }

    ChairSight now() {
        return new ChairSight(time.now(), time.today(), null, 0, filter -> Optional.empty(), sums::of, waits::of);
    }

    ChairSight endOf(PastDay past) {
        SessionsThen then = past.sessions();
        return new ChairSight(
                past.end(),
                past.day(),
                past.day(),
                then.gone(),
                then::refusal,
                (cut, questions) -> sumsThen.of(then, cut, questions),
                (cut, begun) -> sumsThen.waits(then, past.day(), cut, begun));
    }
}
