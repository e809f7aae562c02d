package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import studio.hairline.dashboard.ChairCard;
import studio.hairline.dashboard.ChairDriver;
import studio.hairline.dashboard.ChairPage;
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
        show(screen.figures().figures(DashboardFilter.read(url.parameters(), screen.today())));
    }

    private void show(ChairPage page) {
        removeAll();
        add(
                new PageHeader(
                        "Sessions in figures",
                        page.filter().period().words() + " · " + screen.asOf(page),
                        new Anchor("sessions", "All sessions")),
                new DashboardFilterBar(page.filter(), screen.today(), screen.team(), PATH));
        if (page.parts().values().stream().allMatch(List::isEmpty)) {
            add(new EmptyState(
                    Glyph.CALENDAR_CLOCK, "No session begins or was completed in this period. Choose a longer one."));
            return;
        }
        ChairText text = screen.text();
        Div cards = new Div();
        cards.addClassName("figure-cards");
        page.cards().forEach(card -> cards.add(card(card, text)));
        Div tables = new Div(drivers(page.drivers()));
        tables.addClassName("chart-grid");
        page.parts().forEach((cut, lines) -> tables.add(new ChairTable(ChairFacts.title(cut), lines, text)));
        add(cards, tables);
    }

    private static FigureCard card(ChairCard one, ChairText text) {
        FigureCard card = new FigureCard(one.figure().label(), text.of(one), FigureCards.href(one.rows()));
        card.explain(one.figure().definition());
        if (!text.doubt(one).isEmpty()) {
            card.doubt(text.doubt(one));
        }
        return text.isPale(one) ? card.pale() : card;
    }

    private static Component drivers(List<ChairDriver> drivers) {
        Paragraph soft = new Paragraph(
                drivers.isEmpty()
                        ? "No part of at least 20 sessions is missed clearly more or less often than all are."
                        : "Parts of at least 20 sessions that are missed clearly more, or less, often than all are. Of twenty parts that are like the rest, one stands out by chance.");
        soft.addClassName("soft");
        UnorderedList list = new UnorderedList();
        drivers.forEach(driver -> list.add(new ListItem(
                new Anchor(FigureCards.href(driver.card().rows()), driver.words()),
                new Span(" · " + ChairFacts.title(driver.cut()).toLowerCase(java.util.Locale.ROOT) + " · "
                        + driver.rate().doubt()))));
        Section section = new Section(new H2("What drives no-shows"), soft);
        section.addClassNames("section", "card", "wide");
        if (!drivers.isEmpty()) {
            section.add(list);
        }
        return section;
    }
}
