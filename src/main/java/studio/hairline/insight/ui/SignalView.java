package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.insight.SignalPage;
import studio.hairline.insight.Signals;
import studio.hairline.insight.SignalsThen;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;

/** Which figures really changed, and which only moved as they always do. */
@Route(SignalView.PATH)
@PageTitle("Signal or noise · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class SignalView extends LookingPage {

    static final String PATH = "insight/signal";

    private final Signals signals;
    private final SignalsThen then;
    private final StudioSettings studio;
    private final CurrentUser user;

    SignalView(Signals signals, SignalsThen then, StudioTime time, StudioSettings studio, CurrentUser user) {
        super(PATH, time);
        this.signals = signals;
        this.then = then;
        this.studio = studio;
        this.user = user;
    }

    @Override
    void show(Look look) {
        LocalDate day = look.day();
        DashboardFilter asked = DashboardFilter.read(look.url().parameters(), look.today());
        SignalPage page = day == null ? signals.figures(asked) : then.figures(asked, day);
        String asOf = look.asOf(page.seen());
        SignalParts parts =
                new SignalParts(page, asOf, studio.facts().currency().getCurrencyCode());
        Div grid = new Div(parts.charts());
        grid.addClassName("chart-grid");
        H2 title = new H2("Month by month");
        title.addClassName("only-for-screen-readers");
        head(look, "Whole months", page.seen());
        add(
                InsightTab.SIGNAL.among(user.isOwner(), look.url()),
                new InsightFilterBar(page.filter(), look, PATH, false).withoutPeriod(),
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
