package studio.hairline.insight;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import studio.hairline.leads.FateFigures;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.KnownOn;

/** Looks at the leads now or back; within one transaction, so that a page is of one instant. */
@Component
class Sights {

    private final FateFigures figures;
    private final LeadRows rows;
    private final LeadsAsKnown known;
    private final StudioTime time;

    Sights(FateFigures figures, LeadRows rows, LeadsAsKnown known, StudioTime time) {
        this.figures = figures;
        this.rows = rows;
        this.known = known;
        this.time = time;
    }

    Sight now() {
        Instant asOf = time.now();
        return new Sight(Seen.now(asOf), time.dayOf(asOf), null, figures::fates, figures::stops, rows::count);
    }

    /** @param day one that is over */
    Sight endOf(LocalDate day) {
        Instant end = KnownOn.end(day, time.zone());
        LeadsThen then = known.at(end);
        return new Sight(
                new Seen(end, then.gone()),
                day,
                day,
                then::fates,
                then::stops,
                rows -> then.count(rows).count());
    }
}
