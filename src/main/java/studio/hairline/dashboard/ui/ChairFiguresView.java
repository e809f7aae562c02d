package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.dashboard.ChairCard;
import studio.hairline.dashboard.ChairPage;
import studio.hairline.dashboard.ConsultationPage;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.FigureCard;
import studio.hairline.ui.Glyph;

/** What the chair did: who came, how series go, how its hours were used and, for the owner, what they earned. */
@Route(ChairFiguresView.PATH)
@PageTitle("Sessions in figures · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class ChairFiguresView extends FiguresThenPage {

    static final String PATH = "sessions/figures";

    private final ChairFacts screen;

    ChairFiguresView(ChairFacts screen) {
        super("Sessions in figures", PATH, screen.time());
        this.screen = screen;
    }

    @Override
    Stream<Component> links(Look look) {
        return Stream.of(link(look, "sessions", "All sessions"), link(look, "consultations", "All consultations"));
    }

    @Override
    void show(Look look) {
        DashboardFilter filter = DashboardFilter.read(look.url().parameters(), look.today());
        LocalDate day = look.day();
        ChairPage page = day == null
                ? screen.figures().figures(filter)
                : screen.figures().asKnownOn(filter, day);
        ConsultationPage consultations = day == null
                ? screen.consultations().figures(filter)
                : screen.consultations().asKnownOn(filter, day);
        String missing = unknown(page, consultations);
        head(look, filter.period().words(), page.asOf(), page.gone(), missing);
        add(new DashboardFilterBar(filter, look.today(), screen.team(), PATH).lookingBack(day));
        sessions(page, screen.text());
        consultations(consultations);
    }

    /** @return why some figures have no past, and what is left out of others; in sentences */
    private static String unknown(ChairPage page, ConsultationPage consultations) {
        return Stream.concat(page.unknown().values().stream(), Stream.of(consultations.leftOut()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void consultations(ConsultationPage page) {
        if (page.isEmpty()) {
            return;
        }
        ChairText text = screen.text();
        Div tables = grid(new NoShowDrivers("consultation", page.drivers(), ChairFacts::title));
        page.parts().forEach((cut, lines) -> tables.add(new ChairTable(ChairFacts.title(cut), lines, text)));
        add(new H2("Consultations"), cards(page.cards(), text), tables);
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
