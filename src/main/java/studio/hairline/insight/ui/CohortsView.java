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
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** Conversion told truly: what is ripe and what is still ripening, by month of arrival. */
@Route(CohortsView.PATH)
@PageTitle("Cohorts · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class CohortsView extends AddressedPage {

    static final String PATH = "insight/cohorts";

    private final Cohorts cohorts;
    private final StudioTime time;
    private final CurrentUser user;

    CohortsView(Cohorts cohorts, StudioTime time, CurrentUser user) {
        this.cohorts = cohorts;
        this.time = time;
        this.user = user;
    }

    @Override
    public void open(Url url) {
        LocalDate today = time.today();
        show(cohorts.figures(DashboardFilter.read(url.parameters(), today)), url, today);
    }

    private void show(CohortsPage page, Url url, LocalDate today) {
        String asOf = "As of " + Formats.instant(page.asOf(), time.zone()) + ", " + time.zone();
        removeAll();
        add(
                new PageHeader("Insight", page.filter().period().words() + " · " + asOf),
                InsightTab.COHORTS.among(user.isOwner(), url),
                new InsightFilterBar(page.filter(), today, PATH, false));
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
