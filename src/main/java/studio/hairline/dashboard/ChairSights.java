package studio.hairline.dashboard;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import studio.hairline.operations.StudioTime;
import studio.hairline.treatments.OpenChairs;
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
    private final Studio studio;

    ChairSights(SessionSums sums, SeriesWaits waits, SessionSumsThen sumsThen, Studio studio) {
        this.sums = sums;
        this.waits = waits;
        this.sumsThen = sumsThen;
        this.studio = studio;
    }

    /** Its clock, and for how long its chairs are open. */
    @Component("chairStudio")
    record Studio(StudioTime time, OpenChairs chairs) {}

    ChairSight now() {
        return new ChairSight(
                studio.time().now(),
                studio.time().today(),
                null,
                0,
                filter -> Optional.empty(),
                sums::of,
                waits::of,
                SingletonSupplier.of(() -> Optional.of(studio.chairs().now())));
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
                (cut, begun) -> sumsThen.waits(then, past.day(), cut, begun),
                SingletonSupplier.of(() -> studio.chairs().at(then)));
    }
}
