package studio.hairline.dashboard.ui;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.Card;
import studio.hairline.dashboard.DashboardPage;
import studio.hairline.dashboard.Moved;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Period;
import studio.hairline.figures.Rate;
import studio.hairline.operations.StudioFacts;
import studio.hairline.ui.Comparing;
import studio.hairline.ui.FigureCard;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Tile;
import studio.hairline.ui.Url;

/** The cards of the dashboard. */
class FigureCards {

    private final StudioFacts facts;
    private final DashboardPage page;

    FigureCards(DashboardPage page, StudioFacts facts) {
        this.page = page;
        this.facts = facts;
    }

    List<Tile> tiles() {
        return page.cards().stream()
                .map(card ->
                        new Tile("card-" + card.figure().code(), card.figure().label(), title -> card(card)))
                .toList();
    }

    private FigureCard card(Card figure) {
        FigureCard card = new FigureCard(figure.figure().label(), text(figure), href(figure.rows()));
        card.explain(figure.figure().definition());
        String differs = page.differing().get(figure.figure().code());
        if (differs != null) {
            card.differs(differs);
        }
        if (figure.figure().isMoney()) {
            card.exactly(Formats.money(figure.value(), currency()));
        }
        Moved moved = figure.moved();
        Period before = page.compared().before();
        if (moved != null && before != null) {
            card.against(Comparing.of(moved.trend(), before.words())
                    .judged(moved.verdict(), value -> number(figure, Math.round(value))));
            if (page.compared().unfinished()) {
                card.unfinished();
            }
        }
        Rate rate = figure.rate();
        if (rate != null) {
            card.doubt(rate.doubt());
            if (rate.isSmall()) {
                card.pale();
            }
        }
        figure.asides().forEach(aside -> card.beside(aside.words(), address(aside.rows())));
        return figure.course().size() > 1 ? card.trend(figure.course()) : card;
    }

    private String text(Card card) {
        Rate rate = card.rate();
        if (rate != null) {
            OptionalDouble value = rate.value();
            return Formats.percent(value.orElse(Double.NaN));
        }
        return number(card, card.value());
    }

    private String number(Card card, long value) {
        return card.figure().isMoney() ? Formats.wholeMoney(value, currency()) : Formats.count(value);
    }

    private String currency() {
        return facts.currency().getCurrencyCode();
    }

    static @Nullable String address(@Nullable Rows rows) {
        return rows == null ? null : href(rows);
    }

    static String href(Rows rows) {
        return new Url(rows.query()).toPath(rows.page());
    }
}
