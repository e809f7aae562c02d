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
import studio.hairline.insight.ForecastPage;
import studio.hairline.insight.Forecasts;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;

/** What is to be expected of the next 30, 60 and 90 days, and how far that is to be trusted. */
@Route(ForecastView.PATH)
@PageTitle("Forecast · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class ForecastView extends LookingPage {

    static final String PATH = "insight/forecast";

    private final Forecasts forecasts;
    private final StudioSettings studio;
    private final CurrentUser user;

    ForecastView(Forecasts forecasts, StudioTime time, StudioSettings studio, CurrentUser user) {
        super(PATH, time);
        this.forecasts = forecasts;
        this.studio = studio;
        this.user = user;
    }

    @Override
    void show(Look look) {
        LocalDate day = look.day();
        DashboardFilter asked = DashboardFilter.read(look.url().parameters(), look.today());
        ForecastPage page = day == null ? forecasts.figures(asked) : forecasts.asKnownOn(asked, day);
        String asOf = look.asOf(page.seen());
        String currency = studio.facts().currency().getCurrencyCode();
        Div grid = new Div(new ForecastCharts(page, asOf, currency).parts());
        grid.addClassName("chart-grid");
        H2 title = new H2("Foreseen and come");
        title.addClassName("only-for-screen-readers");
        ForecastTables tables = new ForecastTables(page, currency, day);
        head(look, "The next 30, 60 and 90 days", page.seen());
        add(
                InsightTab.FORECAST.among(user.isOwner(), look.url()),
                new InsightFilterBar(page.filter(), look, PATH, false).withoutPeriod(),
                howToRead(),
                tables.ahead());
        if (day != null) {
            add(tables.came());
        }
        add(tables.inHand(), tables.tested(), title, grid);
    }

    private static Component howToRead() {
        Paragraph words = new Paragraph(String.join(
                " ",
                "What to expect if the studio goes on as it did.",
                "It goes by the studio's own days of up to five years, in stretches of 30:",
                "their level, a trend where there is one, the weekdays, and from 24 months on the season.",
                "In 8 of 10 cases the truth comes to lie between the two ends.",
                "What nobody could know from the past, such as a new campaign, is not in it."));
        words.addClassName("soft");
        return words;
    }
}
