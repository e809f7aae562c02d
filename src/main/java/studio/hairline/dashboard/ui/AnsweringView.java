package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.stream.Stream;
import studio.hairline.dashboard.Answering;
import studio.hairline.dashboard.AnsweringPage;
import studio.hairline.dashboard.AnsweringThen;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Datum;
import studio.hairline.leads.LeadsThen;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Users;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.chart.Bars;
import studio.hairline.ui.chart.Chart;
import studio.hairline.ui.chart.Mark;

/** How fast and how surely the studio answers, for everybody who does it. */
@Route(AnsweringView.PATH)
@PageTitle("Answering · Hairline")
@Menu(title = "Answering", order = 6, icon = "clock")
@RolesAllowed({"OWNER", "STAFF"})
class AnsweringView extends FiguresThenPage {

    static final String PATH = "answering";

    private final Answering answering;
    private final AnsweringThen then;
    private final Users users;

    AnsweringView(Answering answering, AnsweringThen then, StudioTime time, Users users) {
        super("Answering", PATH, time);
        this.answering = answering;
        this.then = then;
        this.users = users;
    }

    @Override
    Stream<Component> links(Look look) {
        return Stream.empty();
    }

    @Override
    void show(Look look) {
        DashboardFilter filter = DashboardFilter.read(look.url().parameters(), look.today());
        LocalDate day = look.day();
        AnsweringPage page = day == null ? answering.figures(filter) : then.figures(filter, day);
        head(look, filter.period().words(), page.asOf(), 0, page.isTimedWhileOpen() ? "" : LeadsThen.UNCLOCKED);
        add(
                new DashboardFilterBar(filter, look.today(), users.everybody(), PATH).lookingBack(day),
                new AnsweringFigureCards(page.cards()));
        if (page.people().isEmpty()) {
            add(new EmptyState(
                    Glyph.CLOCK,
                    "No inquiry of this period waited for an answer. Once one does, this page says who replied, how they had"
                            + " heard of the studio, and at which hour they wrote."));
            return;
        }
        Div tables = tables(page);
        tables.add(attempts(page, asOf(look, page.asOf())));
        add(tables);
    }

    private static Div tables(AnsweringPage page) {
        Div tables = new Div(
                new AnsweringTable(
                        "By who replied",
                        "Whoever made the first attempt, whosever lead it is. A share counts what they answered in"
                                + " time of what they answered.",
                        page.people()),
                new AnsweringTable("By source", "Where they heard of the studio.", page.sources()),
                new AnsweringTable("By hour of arrival", "By the studio's clock, all days together.", page.hours()));
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
