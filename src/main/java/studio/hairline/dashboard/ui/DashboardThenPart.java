package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.OptionalDouble;
import studio.hairline.dashboard.ThenPage;
import studio.hairline.figures.Rate;
import studio.hairline.ui.FigureCard;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOnNote;

/** The cards of the dashboard, and what is drawn of inquiries and conversions, as they looked at the end of a day; what is not known of then is named. */
class DashboardThenPart extends Div {

    private final String currency;

    /** @param now the address of the page as it stands now */
    DashboardThenPart(ThenPage page, String currency, String now) {
        this.currency = currency;
        Div cards = new Div();
        cards.addClassName("figure-cards");
        page.figures().forEach(figure -> cards.add(card(figure)));
        Paragraph missing = new Paragraph(
                "Other charts, comparisons, how promises of answering were kept, what was collected and deposits held"
                        + " are shown as they stand now only.");
        missing.addClassName("soft");
        add(KnownOnNote.of(page.day(), page.gone(), now), cards, new ThenChartsPart(page), missing);
    }

    private FigureCard card(ThenPage.ThenFigure known) {
        FigureCard card = new FigureCard(known.figure().label(), text(known), FigureCards.href(known.rows()));
        card.explain(known.figure().definition());
        Rate rate = known.rate();
        if (rate != null) {
            card.doubt(rate.doubt());
        }
        return rate != null && rate.isSmall() ? card.pale() : card;
    }

    private String text(ThenPage.ThenFigure known) {
        Rate rate = known.rate();
        if (rate != null) {
            OptionalDouble value = rate.value();
            return Formats.percent(value.orElse(Double.NaN));
        }
        return known.figure().isMoney() ? Formats.wholeMoney(known.value(), currency) : Formats.count(known.value());
    }
}
