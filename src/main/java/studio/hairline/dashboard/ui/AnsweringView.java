package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import studio.hairline.dashboard.Answering;
import studio.hairline.dashboard.AnsweringPage;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Datum;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Users;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;
import studio.hairline.ui.chart.Bars;
import studio.hairline.ui.chart.Chart;
import studio.hairline.ui.chart.Mark;

/** How fast and how surely the studio answers, for everybody who does it. */
@Route(AnsweringView.PATH)
@PageTitle("Answering · Hairline")
@Menu(title = "Answering", order = 6, icon = "clock")
@RolesAllowed({"OWNER", "STAFF"})
class AnsweringView extends AddressedPage {

    static final String PATH = "answering";

    private final Answering answering;
    private final StudioTime time;
    private final Users users;

    AnsweringView(Answering answering, StudioTime time, Users users) {
        this.answering = answering;
        this.time = time;
        this.users = users;
    }

    @Override
    public void open(Url url) {
        LocalDate today = time.today();
        show(answering.figures(DashboardFilter.read(url.parameters(), today)), today);
    }

    private void show(AnsweringPage page, LocalDate today) {
        String asOf = "As of " + Formats.instant(page.asOf(), time.zone()) + ", " + time.zone();
        removeAll();
        add(
                new PageHeader("Answering", page.filter().period().words() + " · " + asOf),
                new DashboardFilterBar(page.filter(), today, users.everybody(), PATH),
                new AnsweringFigureCards(page.cards()));
        if (page.people().isEmpty()) {
            add(new EmptyState(
                    Glyph.CLOCK,
                    "No inquiry of this period waited for an answer. Once one does, this page says who replied, how they had"
                            + " heard of the studio, and at which hour they wrote."));
        } else {
            add(tables(page, asOf));
        }
    }

    private static Div tables(AnsweringPage page, String asOf) {
        Div tables = new Div(
                new AnsweringTable(
                        "By who replied",
                        "Whoever made the first attempt, whosever lead it is. A share counts what they answered in"
                                + " time of what they answered.",
                        page.people()),
                new AnsweringTable("By source", "Where they heard of the studio.", page.sources()),
                new AnsweringTable("By hour of arrival", "By the studio's clock, all days together.", page.hours()),
                attempts(page, asOf));
        tables.addClassName("chart-grid");
        return tables;
    }

    private static Chart<Datum> attempts(AnsweringPage page, String asOf) {
        Bars<Datum> chart = new Bars<>("Attempts before giving up", datum -> Mark.plain(datum.place()), Datum::value);
        chart.show(page.attempts());
        chart.link(datum -> FigureCards.href(datum.rows()));
        chart.explain("Leads lost in the period, by how often we tried to reach them. A first response that was only"
                + " recorded counts as one attempt.");
        return chart.about(page.filter().period().words(), asOf);
    }
}
