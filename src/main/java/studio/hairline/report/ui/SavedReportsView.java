package studio.hairline.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.hairline.report.SavedReport;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** The reports one has under a name, and those the others share. */
@Route(SavedReportsView.PATH)
@PageTitle("Saved reports · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class SavedReportsView extends AddressedPage {

    static final String PATH = "reports/saved";

    private final ReportScreen screen;
    private final SavedBeans beans;
    private final Anchor builder = new Anchor(ReportsView.PATH, "New report");
    private final List<SavedReportItem> items = new ArrayList<>();

    SavedReportsView(ReportScreen screen, SavedBeans beans) {
        this.screen = screen;
        this.beans = beans;
        builder.addClassName("list-export");
    }

    @Override
    public void open(Url url) {
        show();
    }

    private void show() {
        removeAll();
        List<SavedReport> all = beans.saved().all();
        List<SavedReport> own = all.stream().filter(beans.saved()::isOwn).toList();
        List<SavedReport> shared =
                all.stream().filter(one -> !beans.saved().isOwn(one)).toList();
        items.clear();
        add(new PageHeader("Saved reports", "", builder));
        if (all.isEmpty()) {
            add(new EmptyState(
                    Glyph.GRID_H,
                    "Nothing is saved yet. Pick a figure and what to split it by, then save it under a name: from here"
                            + " it goes on your dashboard, or to everybody.",
                    new Anchor(ReportsView.PATH, "Make a report")));
            return;
        }
        Set<String> held = beans.pins().held();
        list("Yours", own, held);
        list("Shared by others", shared, held);
    }

    /** The keyboard goes on where it was: at the same report, or at the way to a new one where that is gone. */
    private void again(SavedReport report) {
        show();
        items.stream()
                .filter(item -> item.isOf(report))
                .findFirst()
                .ifPresentOrElse(SavedReportItem::focus, builder::focus);
    }

    private void list(String title, List<SavedReport> reports, Set<String> held) {
        if (reports.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("saved-reports");
        reports.forEach(report -> {
            SavedReportItem item = new SavedReportItem(report, held, screen, beans);
            item.onChange(() -> again(report));
            items.add(item);
            list.add(item);
        });
        Section section = new Section(new H2(title), list);
        section.addClassNames("section", "card");
        add(section);
    }
}
