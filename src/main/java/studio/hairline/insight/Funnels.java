package studio.hairline.insight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.figures.Period;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Stop;
import studio.hairline.team.ForStaff;

/** How far the inquiries of one period came, the same ones at every step. */
@Service
@ForStaff
public class Funnels {

    private final Sights sights;

    Funnels(Sights sights) {
        this.sights = sights;
    }

    @Transactional(readOnly = true)
    public FunnelPage figures(DashboardFilter asked) {
        return figures(asked, sights.now());
    }

    /** @param day one that is over, at whose end it is looked at */
    @Transactional(readOnly = true)
    public FunnelPage asKnownOn(DashboardFilter asked, LocalDate day) {
        return figures(asked, sights.endOf(day));
    }

    private static FunnelPage figures(DashboardFilter asked, Sight sight) {
        LocalDate day = sight.day();
        LeadFilter filter = asked.leads(LeadMeasure.INQUIRIES);
        List<Stop> stops = sight.stops().apply(filter);
        Period ripening = Ripeness.of(asked.period(), sight.today()).ripening();
        LeadFilter young = filter.in(ripening);
        return new FunnelPage(
                asked,
                sight.seen(),
                new FunnelSteps(stops, filter)
                        .all().stream().map(step -> step.on(day)).toList(),
                Counted.of(ripening.days() == 0 ? 0 : sight.count().applyAsLong(young), young)
                        .on(day));
    }
}
