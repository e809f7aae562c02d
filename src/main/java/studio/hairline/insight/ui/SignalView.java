package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.insight.SignalPage;
import studio.hairline.insight.Signals;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.ui.Formats;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** Which figures really changed, and which only moved as they always do. */
@Route(SignalView.PATH)
@PageTitle("Signal or noise · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class SignalView extends Main implements BeforeEnterObserver {

    static final String PATH = "insight/signal";

    private final Signals signals;
    private final StudioTime time;
    private final StudioSettings studio;
    private final CurrentUser user;

    SignalView(Signals signals, StudioTime time, StudioSettings studio, CurrentUser user) {
        this.signals = signals;
        this.time = time;
        this.studio = studio;
        this.user = user;
        addClassName("page");
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Url.of(event.getLocation()));
    }

    void open(Url url) {
        LocalDate today = time.today();
        show(signals.figures(DashboardFilter.read(url.parameters(), today)), url, today);
    }

    private void show(SignalPage page, Url url, LocalDate today) {
        String asOf = "As of " + Formats.instant(page.asOf(), time.zone()) + ", " + time.zone();
        SignalParts parts =
                new SignalParts(page, asOf, studio.facts().currency().getCurrencyCode());
        Div grid = new Div(parts.charts());
        grid.addClassName("chart-grid");
        H2 title = new H2("Month by month");
        title.addClassName("only-for-screen-readers");
        removeAll();
        add(
                new PageHeader("Insight", "Whole months · " + asOf),
                InsightTab.SIGNAL.among(user.isOwner(), url),
                new InsightFilterBar(page.filter(), today, PATH, false).withoutPeriod(),
                howToRead(),
                parts.verdicts(),
                title,
                grid);
    }

    private static Component howToRead() {
        Paragraph words = new Paragraph("A figure is said to be up or down when its last whole month lies outside of"
                + " what chance explains, or when eight months in a row lie on one side of what is usual. Limits come"
                + " from the 24 months before; from 24 months on the season is taken out of counts and money. In quiet"
                + " times about one month in a hundred is called a change all the same.");
        words.addClassName("soft");
        return words;
    }
}
