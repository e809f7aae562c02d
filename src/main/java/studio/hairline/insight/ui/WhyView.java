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
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Glyph;

/** Why conversions changed, in parts that sum. */
@Route(WhyView.PATH)
@PageTitle("Why it changed · Hairline")
@RolesAllowed("OWNER")
class WhyView extends LookingPage {

    static final String PATH = "insight/why";

    private final Reasons reasons;

    WhyView(Reasons reasons, StudioTime time) {
        super(PATH, time);
        this.reasons = reasons;
    }

    @Override
    void show(Look look) {
        DashboardFilter asked = DashboardFilter.read(look.url().parameters(), look.today());
        LocalDate day = look.day();
        WhyPage page = day == null ? reasons.figures(asked) : reasons.asKnownOn(asked, day);
        String asOf = look.asOf(page.seen());
        head(look, page.filter().period().words(), page.seen());
        add(InsightTab.WHY.among(true, look.url()), new InsightFilterBar(page.filter(), look, PATH, true));
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
