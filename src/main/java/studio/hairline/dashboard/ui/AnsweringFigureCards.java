package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import studio.hairline.dashboard.AnsweringCard;
import studio.hairline.dashboard.Aside;
import studio.hairline.ui.FigureCard;

/** The cards of how the studio answers, on its own page and on the dashboard. */
class AnsweringFigureCards extends Div {

    AnsweringFigureCards(List<AnsweringCard> cards) {
        addClassName("figure-cards");
        cards.forEach(card -> add(card(card)));
    }

    private static FigureCard card(AnsweringCard one) {
        FigureCard card = new FigureCard(one.figure().label(), one.text(), FigureCards.href(one.rows()));
        card.explain(one.figure().definition());
        if (!one.doubt().isEmpty()) {
            card.doubt(one.doubt());
        }
        if (one.small()) {
            card.pale();
        }
        for (Aside aside : one.asides()) {
            card.beside(aside.words(), FigureCards.address(aside.rows()));
        }
        return card;
    }
}
