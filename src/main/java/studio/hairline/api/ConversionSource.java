package studio.hairline.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Estimate;
import studio.hairline.dashboard.PastDay;
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
        return measured(figuresOfConversion.of(inquiries), Rows.of(inquiries), time.now())
                .toList();
    }

    @Override
    public List<Result> asKnownOn(DashboardFilter filter, PastDay past) {
        LeadFilter inquiries = filter.leads(LeadMeasure.INQUIRIES);
        Rows rows = Rows.of(inquiries).asKnownOn(past.day());
        return measured(figuresOfConversion.asKnownOn(inquiries, past), rows, past.last())
                .<Result>map(one -> one)
                .toList();
    }

    private static Stream<Measured> measured(Map<ConversionFigure, Estimate> figures, Rows rows, Instant asOf) {
        return figures.entrySet().stream()
                .map(one -> new Measured(
                        one.getKey(), one.getValue(), one.getValue().n(), rows, asOf));
    }
}
