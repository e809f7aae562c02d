package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import studio.hairline.dashboard.ChairCard;
import studio.hairline.dashboard.ChairPage;
import studio.hairline.dashboard.ConsultationPage;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.FigureCard;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** What the chair did: who came, how series go, how its hours were used and, for the owner, what they earned. */
@Route(ChairFiguresView.PATH)
@PageTitle("Sessions in figures · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class ChairFiguresView extends Main implements BeforeEnterObserver {

    static final String PATH = "sessions/figures";

    private final ChairFacts screen;

    ChairFiguresView(ChairFacts screen) {
        this.screen = screen;
        addClassName("page");
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Url.of(event.getLocation()));
    }

    void open(Url url) {
        DashboardFilter filter = DashboardFilter.read(url.parameters(), screen.today());
        show(screen.figures().figures(filter), screen.consultations().figures(filter));
    }

    private void show(ChairPage page, ConsultationPage consultations) {
        removeAll();
        add(
                new PageHeader(
                        "Sessions in figures",
                        page.filter().period().words() + " · " + screen.asOf(page),
                        new Anchor("sessions", "All sessions"),
                        new Anchor("consultations", "All consultations")),
                new DashboardFilterBar(page.filter(), screen.today(), screen.team(), PATH));
        ChairText text = screen.text();
        sessions(page, text);
        if (!consultations.isEmpty()) {
            Div tables = grid(new NoShowDrivers("consultation", consultations.drivers(), ChairFacts::title));
            consultations
                    .parts()
                    .forEach((cut, lines) -> tables.add(new ChairTable(ChairFacts.title(cut), lines, text)));
            add(new H2("Consultations"), cards(consultations.cards(), text), tables);
        }
    }

    private void sessions(ChairPage page, ChairText text) {
        if (page.parts().values().stream().allMatch(List::isEmpty)) {
            add(new EmptyState(
                    Glyph.CALENDAR_CLOCK, "No session begins or was completed in this period. Choose a longer one."));
            return;
        }
        Div tables = grid(new NoShowDrivers("session", page.drivers(), ChairFacts::title));
        page.parts().forEach((cut, lines) -> tables.add(new ChairTable(ChairFacts.title(cut), lines, text)));
        add(cards(page.cards(), text), tables);
    }

    private static Div grid(NoShowDrivers drivers) {
        Div grid = new Div(drivers);
        grid.addClassName("chart-grid");
        return grid;
    }

    private static Div cards(List<ChairCard> all, ChairText text) {
        Div cards = new Div();
        cards.addClassName("figure-cards");
        all.forEach(card -> cards.add(card(card, text)));
        return cards;
    }

    private static FigureCard card(ChairCard one, ChairText text) {
        FigureCard card = new FigureCard(one.figure().label(), text.of(one), FigureCards.href(one.rows()));
        card.explain(one.figure().definition());
        if (!text.doubt(one).isEmpty()) {
            card.doubt(text.doubt(one));
        }
        return text.isPale(one) ? card.pale() : card;
    }
}
