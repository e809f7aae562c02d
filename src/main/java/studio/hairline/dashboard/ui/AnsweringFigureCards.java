package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import studio.hairline.dashboard.AnsweringCard;
import studio.hairline.dashboard.AnsweringFigure;
import studio.hairline.dashboard.Aside;
import studio.hairline.leads.LeadsThen;
import studio.hairline.ui.FigureCard;

/** The cards of how the studio answers, on its own page and on the dashboard. */
class AnsweringFigureCards extends Div {

    AnsweringFigureCards(List<AnsweringCard> cards) {
        addClassName("figure-cards");
        cards.forEach(card -> add(card(card)));
    }

    /** First-response times, and why those by opening hours are missing where they are. */
    static Component ofTimes(List<AnsweringCard> times) {
        AnsweringFigureCards cards = new AnsweringFigureCards(times);
        return times.stream().anyMatch(one -> one.figure() == AnsweringFigure.OPEN_MEDIAN)
                ? cards
                : new Div(cards, new Paragraph(LeadsThen.UNCLOCKED));
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
