package studio.hairline.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.ChairCard;
import studio.hairline.dashboard.ConsultationFigure;
import studio.hairline.dashboard.ConsultationFigures;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.PastDay;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationMeasure;
import studio.hairline.operations.StudioTime;

/** The cards of how consultations ended. */
@Component
@Order(3)
record ConsultationSource(ConsultationFigures figuresOfConsultations, StudioTime time) implements FigureSource {

    @Override
    public List<Defined> figures() {
        return List.of(ConsultationFigure.values());
    }

    @Override
    public List<Result> asKnownOn(DashboardFilter filter, PastDay past) {
        return measured(figuresOfConsultations.cards(filter, past), past.last())
                .<Result>map(one -> one)
                .toList();
    }

    @Override
    public Optional<Made> made(Defined figure, DashboardFilter filter) {
        ConsultationFilter due = filter.consultations(ConsultationMeasure.CONSULTATIONS_DUE);
        ConsultationFilter hits = ((ConsultationFigure) figure).of(due);
        return Optional.of(new Made(new Behind.OfConsultations(hits), new Behind.OfConsultations(due)));
    }

    @Override
    public List<Measured> measure(DashboardFilter filter) {
        return measured(figuresOfConsultations.cards(filter), time.now()).toList();
    }

    private static Stream<Measured> measured(List<ChairCard> cards, Instant asOf) {
        return cards.stream()
                .map(card -> new Measured(card.figure(), card.estimate(), card.opens(), card.rows(), asOf));
    }
}
