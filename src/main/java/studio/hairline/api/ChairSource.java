package studio.hairline.api;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.ChairFigure;
import studio.hairline.dashboard.ChairFigures;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.operations.StudioTime;

/** The cards of what the chair did. */
@Component
@Order(3)
record ChairSource(ChairFigures figuresOfChair, StudioTime time) implements FigureSource {

    @Override
    public List<Defined> figures() {
        return List.of(ChairFigure.values());
    }

    @Override
    public List<Measured> measure(DashboardFilter filter) {
        return figuresOfChair.cards(filter).stream()
                .map(card -> new Measured(card.figure(), card.estimate(), card.opens(), card.rows(), time.now()))
                .toList();
    }
}
