package studio.hairline.api;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.ConsultationFigure;
import studio.hairline.dashboard.ConsultationFigures;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
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
    public List<Measured> measure(DashboardFilter filter) {
        return figuresOfConsultations.cards(filter).stream()
                .map(card -> new Measured(card.figure(), card.estimate(), card.opens(), card.rows(), time.now()))
                .toList();
    }
}
