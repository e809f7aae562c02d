package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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
import studio.hairline.insight.Reasons;
import studio.hairline.insight.WhyPage;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** Why conversions changed, in parts that sum. */
@Route(WhyView.PATH)
@PageTitle("Why it changed · Hairline")
@RolesAllowed("OWNER")
class WhyView extends AddressedPage {

    static final String PATH = "insight/why";

    private final Reasons reasons;
    private final StudioTime time;

    WhyView(Reasons reasons, StudioTime time) {
        this.reasons = reasons;
        this.time = time;
    }

    @Override
    public void open(Url url) {
        LocalDate today = time.today();
        show(reasons.figures(DashboardFilter.read(url.parameters(), today)), url, today);
    }

    private void show(WhyPage page, Url url, LocalDate today) {
        String asOf = "As of " + Formats.instant(page.asOf(), time.zone()) + ", " + time.zone();
        removeAll();
        add(
                new PageHeader("Insight", page.filter().period().words() + " · " + asOf),
                InsightTab.WHY.among(true, url),
                new InsightFilterBar(page.filter(), today, PATH, true));
        if (page.sides().allNow().count() == 0 || page.sides().allBefore().count() == 0) {
            add(
                    new EmptyState(
                            Glyph.CLOCK,
                            "There are not two periods to compare in which inquiries are 90 days old. Choose an earlier period."));
            return;
        }
        Div grid = new Div(WhyParts.waterfall(page, asOf), WhyParts.table(page));
        grid.addClassName("chart-grid");
        add(said(page), grid);
    }

    private static Component said(WhyPage page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sentences");
        page.sentences().forEach(sentence -> list.add(new ListItem(sentence)));
        page.late().forEach(late -> {
            String address = Figures.address(late.number());
            list.add(address == null ? new ListItem(late.words()) : new ListItem(new Anchor(address, late.words())));
        });
        Section section = new Section(new H2("What is to be known"), list);
        section.addClassNames("section", "card");
        return section;
    }
}
