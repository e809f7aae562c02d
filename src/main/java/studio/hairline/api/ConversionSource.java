package studio.hairline.api;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Rows;
import studio.hairline.insight.ConversionFigure;
import studio.hairline.insight.ConversionFigures;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.operations.StudioTime;

/** What inquiries come to in the end, as the page of cohorts says it; estimates, and no sums of parts. */
@Component
@Order(3)
record ConversionSource(ConversionFigures figuresOfConversion, StudioTime time) implements FigureSource {

    @Override
    public List<Defined> figures() {
        return List.of(ConversionFigure.values());
    }

    @Override
    public List<Measured> measure(DashboardFilter filter) {
        LeadFilter inquiries = filter.leads(LeadMeasure.INQUIRIES);
        return figuresOfConversion.of(inquiries).entrySet().stream()
                .map(one -> new Measured(
                        one.getKey(), one.getValue(), one.getValue().n(), Rows.of(inquiries), time.now()))
                .toList();
    }
}
