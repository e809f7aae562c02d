package studio.hairline.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.Answering;
import studio.hairline.dashboard.AnsweringFigure;
import studio.hairline.dashboard.AnsweringPage;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.operations.StudioTime;

/** The cards of how the studio answers, but for those that the dashboard shows as well. */
@Component
@Order(2)
record AnsweringSource(Answering answering, StudioTime time) implements FigureSource {

    @Override
    public List<Defined> figures() {
        return Stream.of(AnsweringFigure.values())
                .filter(figure -> !figure.isOnTheDashboard())
                .map(Defined.class::cast)
                .toList();
    }

    @Override
    public Optional<Made> made(Defined figure, DashboardFilter filter) {
        return new MadeOfLeads(filter, time.now(), time.today()).of((AnsweringFigure) figure);
    }

    @Override
    public List<Measured> measure(DashboardFilter filter) {
        AnsweringPage page = answering.figures(filter);
        return page.cards().stream()
                .filter(card -> !card.figure().isOnTheDashboard())
                .map(card -> new Measured(card.figure(), card.estimate(), card.count(), card.rows(), page.asOf()))
                .toList();
    }
}
