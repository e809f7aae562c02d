package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.OptionalDouble;
import studio.hairline.dashboard.Card;
import studio.hairline.dashboard.DashboardPage;
import studio.hairline.dashboard.Datum;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Period;
import studio.hairline.figures.Rate;
import studio.hairline.operations.StudioFacts;
import studio.hairline.ui.Comparing;
import studio.hairline.ui.FigureCard;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Url;

/** The cards of the dashboard. */
class FigureCards extends Div {

    private final StudioFacts facts;
    private final DashboardPage page;

    FigureCards(DashboardPage page, StudioFacts facts) {
        this.page = page;
        this.facts = facts;
        addClassName("figure-cards");
        page.cards().forEach(card -> add(card(card)));
    }

    private FigureCard card(Card figure) {
        FigureCard card = new FigureCard(figure.figure().label(), text(figure), address(figure.rows()));
        card.explain(figure.figure().definition());
        compare(card, figure);
        Rate rate = figure.rate();
        if (rate != null && rate.n() > 0) {
            card.doubt(rate.doubt());
        }
        if (rate != null && rate.isSmall()) {
            card.pale();
        }
        if (!figure.note().isEmpty()) {
            card.doubt(figure.note());
        }
        figure.beside().forEach(one -> card.beside(Formats.count(one.value()) + " " + words(one), address(one.rows())));
        return figure.course().size() > 1 ? card.trend(figure.course()) : card;
    }

    private void compare(FigureCard card, Card figure) {
        Period before = page.compared().before();
        if (before == null) {
            return;
        }
        if (figure.trend() != null) {
            card.against(figure.trend(), before.words());
        }
        if (figure.change() != null) {
            card.against(Comparing.of(figure.change(), before.words()));
        }
        if (page.compared().unfinished() && (figure.trend() != null || figure.change() != null)) {
            card.unfinished();
        }
    }

    private static String words(Datum beside) {
        return beside.place().toLowerCase(Locale.ROOT);
    }

    private String text(Card card) {
        Rate rate = card.rate();
        if (rate != null) {
            OptionalDouble value = rate.value();
            return Formats.percent(value.orElse(Double.NaN));
        }
        return card.figure().isMoney()
                ? Formats.money(card.value(), facts.currency().getCurrencyCode())
                : Formats.count(card.value());
    }

    private static String address(Rows rows) {
        return new Url(rows.query()).toPath(rows.page());
    }
}
