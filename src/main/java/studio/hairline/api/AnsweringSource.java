package studio.hairline.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.Answering;
import studio.hairline.dashboard.AnsweringCard;
import studio.hairline.dashboard.AnsweringFigure;
import studio.hairline.dashboard.AnsweringPage;
import studio.hairline.dashboard.AnsweringThen;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.PastDay;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;

/** The cards of how the studio answers, but for those that the dashboard shows as well. */
@Component
@Order(2)
record AnsweringSource(Answering answering, AnsweringThen then, StudioTime time) implements FigureSource {

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

    @Override
    public List<Result> asKnownOn(DashboardFilter filter, PastDay past) {
        try {
            List<AnsweringCard> cards = then.cards(filter, past);
            String unclocked = then.unclocked(filter, past).orElse("");
            return figures().stream()
                    .map(figure -> cards.stream()
                            .filter(card -> card.figure() == figure)
                            .<Result>map(card ->
                                    new Measured(figure, card.estimate(), card.count(), card.rows(), past.last()))
                            .findFirst()
                            .orElse(new Unknown(figure, unclocked, past.last())))
                    .toList();
        } catch (Refusal refused) {
            return figures().stream()
                    .<Result>map(figure -> new Unknown(figure, refused.getMessage(), past.last()))
                    .toList();
        }
    }
}
