package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Objects;
import studio.hairline.dashboard.Dashboard;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.DashboardPage;
import studio.hairline.dashboard.Restatement;
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
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** How the business does, by hair-loss category, on one page. */
@Route("")
@PageTitle("Dashboard · Hairline")
@Menu(title = "Dashboard", order = 0, icon = "dashboard")
@RolesAllowed({"OWNER", "STAFF"})
class DashboardView extends Main implements BeforeEnterObserver {

    private final Dashboard dashboard;
    private final StudioTime time;
    private final StudioSettings studio;
    private final Users users;

    DashboardView(Dashboard dashboard, StudioTime time, StudioSettings studio, Users users) {
        this.dashboard = dashboard;
        this.time = time;
        this.studio = studio;
        this.users = users;
        addClassName("page");
        setId("content");
    }

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
            String currency = studio.facts().currency().getCurrencyCode();
            add(new DashboardFilterBar(filter, day, users.everybody(), day));
            try {
                add(new DashboardThenPart(dashboard.asKnownOn(filter, day), currency, now));
            } catch (Refusal refusal) {
                add(KnownOnNote.refused(Objects.requireNonNull(refusal.getMessage()), now));
            }
        }
    }

    private void show(DashboardPage page, Url url) {
        LocalDate today = time.today();
        StudioFacts facts = studio.facts();
        String asOf = "As of " + Formats.instant(page.asOf(), facts.zone()) + ", " + facts.zone();
        removeAll();
        add(new PageHeader(
                "Dashboard",
                asOf,
                new Anchor("insight/forecast", "What to expect"),
                new KnownOnChoice(url, "", today, null)));
        add(new DashboardFilterBar(page.filter(), today, users.everybody(), ""));
        if (page.cards().getFirst().value() == 0 && page.filter().write().size() <= 2) {
            add(nothingYet());
        }
        Restatement restated = dashboard.restated();
        if (!restated.isNothing()) {
            add(new RestatedNote(
                    restated, facts.currency().getCurrencyCode(), () -> dashboard.sawRestated(restated.asOf())));
        }
        add(new FigureCards(page, facts), firstResponse(page), new FigureCharts(page, facts, asOf));
    }

    /** Worked out from every wait of the period, so it comes after the rest. */
    private Component firstResponse(DashboardPage page) {
        return new Later(
                "first-response times",
                3,
                () -> new AnsweringFigureCards(dashboard.firstResponse(page.filter(), page.asOf())));
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
