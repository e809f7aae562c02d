package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Objects;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.insight.FunnelPage;
import studio.hairline.insight.Funnels;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;

/** How far the inquiries of one period came, and who is still to be worked at each step. */
@Route(FunnelView.PATH)
@PageTitle("Funnel · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class FunnelView extends LookingPage {

    static final String PATH = "insight/funnel";

    private final Funnels funnels;
    private final CurrentUser user;

    FunnelView(Funnels funnels, StudioTime time, CurrentUser user) {
        super(PATH, time);
        this.funnels = funnels;
        this.user = user;
    }

    @Override
    void show(Look look) {
        DashboardFilter asked = DashboardFilter.read(look.url().parameters(), look.today());
        LocalDate day = look.day();
        FunnelPage page = day == null ? funnels.figures(asked) : funnels.asKnownOn(asked, day);
        String asOf = look.asOf(page.seen());
        head(look, page.filter().period().words(), page.seen());
        add(
                InsightTab.FUNNEL.among(user.isOwner(), look.url()),
                new InsightFilterBar(page.filter(), look, PATH, false));
        if (page.steps().getFirst().reached().count() == 0) {
            add(new EmptyState(Glyph.INBOX, "No inquiry arrived in this period. Choose a longer one."));
            return;
        }
        if (page.young().count() > 0) {
            add(young(page));
        }
        Div grid = new Div(FunnelParts.chart(page, asOf), FunnelParts.table(page));
        grid.addClassName("chart-grid");
        H2 title = new H2("Step by step");
        title.addClassName("only-for-screen-readers");
        add(title, grid);
    }

    private static Component young(FunnelPage page) {
        Anchor rows = new Anchor(
                Objects.requireNonNull(Figures.address(page.young())),
                Formats.count(page.young().count()) + " of these inquiries");
        Paragraph words = new Paragraph(rows);
        words.add(" are younger than 90 days: their later steps still come.");
        words.addClassName("soft");
        return words;
    }
}
