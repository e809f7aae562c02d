package studio.hairline.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.figures.Period;
import studio.hairline.leads.FateFigures;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.Stop;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** How far the inquiries of one period came, the same ones at every step. */
@Service
@ForStaff
public class Funnels {

    private final FateFigures figures;
    private final LeadRows rows;
    private final StudioTime time;

    Funnels(FateFigures figures, LeadRows rows, StudioTime time) {
        this.figures = figures;
        this.rows = rows;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public FunnelPage figures(DashboardFilter asked) {
        Instant asOf = time.now();
        LocalDate today = time.dayOf(asOf);
        LeadFilter filter = asked.leads(LeadMeasure.INQUIRIES);
        List<Stop> stops = figures.stops(filter);
        Period ripening = Ripeness.of(asked.period(), today).ripening();
        LeadFilter young = filter.in(ripening);
        return new FunnelPage(
                asked,
                asOf,
                new FunnelSteps(stops, filter).all(),
                Counted.of(ripening.days() == 0 ? 0 : rows.count(young), young));
    }
}
