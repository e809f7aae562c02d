package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.insight.Cohorts;
import studio.hairline.insight.CohortsPage;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Glyph;

/** Conversion told truly: what is ripe and what is still ripening, by month of arrival. */
@Route(CohortsView.PATH)
@PageTitle("Cohorts · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class CohortsView extends LookingPage {

    static final String PATH = "insight/cohorts";

    private final Cohorts cohorts;
    private final CurrentUser user;

    CohortsView(Cohorts cohorts, StudioTime time, CurrentUser user) {
        super(PATH, time);
        this.cohorts = cohorts;
        this.user = user;
    }

    @Override
    void show(Look look) {
        DashboardFilter asked = DashboardFilter.read(look.url().parameters(), look.today());
        LocalDate day = look.day();
        CohortsPage page = day == null ? cohorts.figures(asked) : cohorts.asKnownOn(asked, day);
        String asOf = look.asOf(page.seen());
        head(look, page.filter().period().words(), page.seen());
        add(
                InsightTab.COHORTS.among(user.isOwner(), look.url()),
                new InsightFilterBar(page.filter(), look, PATH, false));
        if (page.whole().all().count() == 0) {
            add(new EmptyState(Glyph.INBOX, "No inquiry arrived in this period. Choose a longer one."));
            return;
        }
        Div grid = new Div(new CohortCharts(page, asOf).parts());
        grid.add(
                CohortTable.months(page),
                CohortTable.ranked("By category", page.categories()),
                CohortTable.ranked("By source", page.sources()));
        grid.addClassName("chart-grid");
        if (!page.sentences().isEmpty()) {
            add(said(page));
        }
        add(grid);
    }

    private static Component said(CohortsPage page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sentences");
        page.sentences().forEach(sentence -> list.add(new ListItem(sentence)));
        Section section = new Section(new H2("Not ripe yet"), list);
        section.addClassNames("section", "card");
        return section;
    }
}
