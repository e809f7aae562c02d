package studio.hairline.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Step;

/**
 * A step of the funnel: how many came this far, and what became of those who came no further.
 *
 * @param fromBefore of those of the step before
 * @param fromAll of the whole cohort
 * @param open stopped here and still to be worked
 * @param lost stopped here and lost
 * @param clients stopped here, converted, with sessions ahead
 */
public record FunnelStep(
        Step step, Counted reached, Rate fromBefore, Rate fromAll, Counted open, Counted lost, Counted clients) {

    /** @return how many came this far and no further */
    public long stopped() {
        return open.count() + lost.count() + clients.count();
    }

    /** @param day at whose end it was so; null for now */
    FunnelStep on(@Nullable LocalDate day) {
        return new FunnelStep(step, reached.on(day), fromBefore, fromAll, open.on(day), lost.on(day), clients.on(day));
    }
}
