package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.hairline.dashboard.Arrangement;
import studio.hairline.dashboard.Goals;
import studio.hairline.dashboard.ThenPage;
import studio.hairline.figures.Rate;
import studio.hairline.operations.StudioFacts;
import studio.hairline.ui.FigureCard;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.Tile;

/** The cards and charts of the dashboard as they looked at the end of a day; what is not known of then is named. */
class DashboardThenPart extends Div {

    private final String currency;

    /** @param now the address of the page as it stands now */
    DashboardThenPart(ThenPage page, StudioFacts facts, Arrangement arrangement, String now) {
        this.currency = facts.currency().getCurrencyCode();
        addClassName("section");
        Paragraph missing =
                new Paragraph("Comparisons, how promises of answering were kept, how long first responses took"
                        + " and saved reports are shown as they stand now only."
                        + (page.goals() == null ? " " + Goals.NOT_KNOWN : ""));
        missing.addClassName("soft");
        String asOf = "As known at the end of " + Formats.day(page.day());
        List<Tile> charts = new FigureCharts(page.drawn(), facts, asOf).tiles();
        add(
                KnownOnNote.of(page.day(), page.gone(), now),
                new Shelf("figure-cards", cards(page), arrangement),
                new Shelf("chart-grid", charts, arrangement),
                missing);
    }

    private List<Tile> cards(ThenPage page) {
        return page.figures().stream()
                .map(known ->
                        new Tile("card-" + known.figure().code(), known.figure().label(), title -> card(page, known)))
                .toList();
    }

    private FigureCard card(ThenPage page, ThenPage.ThenFigure known) {
        FigureCard card = new FigureCard(known.figure().label(), text(known), FigureCards.href(known.rows()));
        card.explain(known.figure().definition());
        Optional.ofNullable(page.goals())
                .map(goals -> goals.get(known.figure()))
                .ifPresent(goal -> card.beside(goal.words(), FigureCards.address(goal.rows())));
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
