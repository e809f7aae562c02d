package studio.hairline.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.report.Report;
import studio.hairline.report.ReportPage;
import studio.hairline.report.Reports;
import studio.hairline.team.Users;
import studio.hairline.ui.Formats;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** Any figure by anything, in a picture and in numbers that open their rows. */
@Route(ReportsView.PATH)
@PageTitle("Reports · Hairline")
@Menu(title = "Reports", order = 6.3, icon = "grid-h")
@RolesAllowed({"OWNER", "STAFF"})
class ReportsView extends Main implements BeforeEnterObserver {

    static final String PATH = "reports";

    private final Reports reports;
    private final StudioTime time;
    private final StudioSettings studio;
    private final Users users;

    ReportsView(Reports reports, StudioTime time, StudioSettings studio, Users users) {
        this.reports = reports;
        this.time = time;
        this.studio = studio;
        this.users = users;
        addClassName("page");
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(reports.page(reports.read(Url.of(event.getLocation()).parameters())));
    }

    private void show(ReportPage page) {
        Report report = page.report();
        String currency = studio.facts().currency().getCurrencyCode();
        String asOf = "As of " + Formats.instant(page.asOf(), time.zone()) + ", " + time.zone();
        removeAll();
        H2 title = new H2("The report");
        title.addClassName("only-for-screen-readers");
        Div parts = new Div();
        parts.addClassName("chart-grid");
        new ReportChart(page, currency, asOf).draw().ifPresent(parts::add);
        parts.add(new ReportTable(page, currency));
        add(
                new PageHeader("Reports", report.title() + " · " + page.words() + " · " + asOf),
                new ReportPicks(report, reports.figures(), reports.splits(report.figure())),
                new ReportFilterBar(report, time.today(), users.names()),
                title,
                parts);
    }
}
