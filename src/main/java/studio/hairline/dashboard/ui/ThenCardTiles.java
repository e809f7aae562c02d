package studio.hairline.dashboard.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.hairline.dashboard.ThenCards.ThenFigure;
import studio.hairline.dashboard.ThenPage;
import studio.hairline.figures.Rate;
import studio.hairline.operations.StudioFacts;
import studio.hairline.ui.FigureCard;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Tile;

/** The cards of the dashboard as they looked at the end of a day. */
record ThenCardTiles(ThenPage page, StudioFacts facts) {

    List<Tile> tiles() {
        return page.figures().stream()
                .map(known ->
                        new Tile("card-" + known.figure().code(), known.figure().label(), title -> card(known)))
                .toList();
    }

    private FigureCard card(ThenFigure known) {
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

    private String text(ThenFigure known) {
        Rate rate = known.rate();
        if (rate != null) {
            OptionalDouble value = rate.value();
            return Formats.percent(value.orElse(Double.NaN));
        }
        return known.figure().isMoney()
                ? Formats.wholeMoney(known.value(), facts.currency().getCurrencyCode())
                : Formats.count(known.value());
    }
}
