package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import studio.hairline.dashboard.AnsweringCard;
import studio.hairline.dashboard.Arrangement;
import studio.hairline.dashboard.Dashboard;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.DashboardPage;
import studio.hairline.dashboard.Restatement;
import studio.hairline.dashboard.ThenPage;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioFacts;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Users;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.Later;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Tile;
import studio.hairline.ui.UrgentNotes;
import studio.hairline.ui.Url;

/** How the business does, by hair-loss category, on one page. */
@Route("")
@PageTitle("Dashboard · Hairline")
@Menu(title = "Dashboard", order = 0, icon = "dashboard")
@RolesAllowed({"OWNER", "STAFF"})
class DashboardView extends Main implements BeforeEnterObserver, LooksBack {

    /** Said by the address while the page is arranged. */
    private static final String ARRANGE = "arrange";

    private final Dashboard dashboard;
    private final StudioTime time;
    private final StudioSettings studio;
    private final Beside beside;

    DashboardView(Dashboard dashboard, StudioTime time, StudioSettings studio, Beside beside) {
        this.dashboard = dashboard;
        this.time = time;
        this.studio = studio;
        this.beside = beside;
        addClassName("page");
        setId("content");
    }

    /** The team, what cannot wait, and how whoever looks arranged the page. */
    @SpringComponent
    record Beside(Users users, UrgentNotes urgent, BoardBeans board) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate today = time.today();
        Url url = Url.of(event.getLocation());
        KnownOn known = KnownOn.of(url, today).orElse(null);
        if (known == null) {
            show(dashboard.figures(DashboardFilter.read(url.parameters(), today)), url);
        } else {
            look(url, known, today);
        }
    }

    /** Back at a day that is over. */
    private void look(Url url, KnownOn known, LocalDate today) {
        removeAll();
        LocalDate day = known.day();
        String now = url.without(KnownOn.PARAMETER).toPath("");
        add(new PageHeader("Dashboard", "", new KnownOnChoice(url, "", today, day)));
        if (day == null) {
            add(KnownOnNote.refused(known.problem(), now));
        } else {
            DashboardFilter filter = DashboardFilter.read(url.parameters(), day);
            Arrangement arrangement = beside.board().boards().mine();
            add(new DashboardFilterBar(filter, day, beside.users().everybody(), "").lookingBack(day));
            try {
                ThenPage page = dashboard.asKnownOn(filter, day);
                add(new DashboardThenPart(page, tiles(page, arrangement), arrangement, now));
            } catch (Refusal refusal) {
                add(KnownOnNote.refused(Objects.requireNonNull(refusal.getMessage()), now));
            }
        }
    }

    private BoardTiles tiles(ThenPage page, Arrangement arrangement) {
        StudioFacts facts = studio.facts();
        String asOf = KnownOn.words(page.day());
        List<Tile> charts = new FigureCharts(page.shown(), facts, asOf).tiles();
        return new BoardTiles(
                new FigureCards(page.shown(), facts).tiles(),
                Stream.concat(
                                Stream.of(firstResponse(() -> dashboard.firstResponseKnownOn(
                                        page.shown().filter(), page.day()))),
                                charts.stream())
                        .toList(),
                beside.board().guestsOn(arrangement, page.day()));
    }

    private void show(DashboardPage page, Url url) {
        StudioFacts facts = studio.facts();
        String asOf = "As of " + Formats.instant(page.asOf(), facts.zone()) + ", " + facts.zone();
        Arrangement arrangement = beside.board().boards().mine();
        BoardTiles tiles = new BoardTiles(
                new FigureCards(page, facts).tiles(),
                Stream.concat(
                                Stream.of(firstResponse(() -> dashboard.firstResponse(page.filter(), page.asOf()))),
                                new FigureCharts(page, facts, asOf).tiles().stream())
                        .toList(),
                beside.board().guestsOn(arrangement, null));
        removeAll();
        if (url.first(ARRANGE).isPresent()) {
            add(new PageHeader("Arrange the dashboard", asOf));
            add(new ArrangePart(
                    tiles, beside.board().boards(), url.without(ARRANGE).toPath("")));
            return;
        }
        head(page, url, asOf);
        add(
                new Shelf("figure-cards", tiles.cards(), arrangement),
                new Shelf("chart-grid", tiles.charts(), arrangement));
    }

    private void head(DashboardPage page, Url url, String asOf) {
        LocalDate today = time.today();
        Anchor arrange = new Anchor(url.with(ARRANGE, "yes").toPath(""), "Arrange");
        arrange.addClassName("list-export");
        add(new PageHeader(
                "Dashboard",
                asOf,
                new Anchor("insight/forecast", "What to expect"),
                new KnownOnChoice(url, "", today, null),
                arrange));
        add(beside.urgent().all());
        add(new DashboardFilterBar(page.filter(), today, beside.users().everybody(), ""));
        if (page.cards().getFirst().value() == 0 && page.filter().write().size() <= 2) {
            add(nothingYet());
        }
        Restatement restated = dashboard.restated();
        if (!restated.isNothing()) {
            String currency = studio.facts().currency().getCurrencyCode();
            add(new RestatedNote(restated, currency, () -> dashboard.sawRestated(restated.asOf())));
        }
    }

    /** Worked out from every wait of the period, so it comes after the rest. */
    private static Tile firstResponse(Supplier<List<AnsweringCard>> cards) {
        return new Tile("chart-response-times", "First-response times", title -> {
            Later times = new Later("first-response times", 3, () -> cards(cards));
            times.addClassName("wide");
            return times;
        });
    }

    private static Component cards(Supplier<List<AnsweringCard>> cards) {
        try {
            return AnsweringFigureCards.ofTimes(cards.get());
        } catch (Refusal refused) {
            return new Paragraph("First-response times of that day are not known. " + refused.getMessage());
        }
    }

    private static Component nothingYet() {
        return new EmptyState(
                Glyph.INBOX,
                "No inquiry in this period yet. Bring in what you have, or write down the first one.",
                new Anchor("import", "Import a file"),
                new Anchor("leads?new", "Add an inquiry"));
    }

    static Div grid(String role, Component... parts) {
        Div grid = new Div(parts);
        grid.addClassName(role);
        return grid;
    }
}
