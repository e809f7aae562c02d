package studio.hairline.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.hairline.report.Report;
import studio.hairline.report.ReportPage;
import studio.hairline.report.SavedReport;
import studio.hairline.report.file.ReportSheet;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** Any figure by anything, in a picture and in numbers that open their rows; kept under a name, taken along as a file. */
@Route(ReportsView.PATH)
@PageTitle("Reports · Hairline")
@Menu(title = "Reports", order = 6.3, icon = "grid-h")
@RolesAllowed({"OWNER", "STAFF"})
class ReportsView extends AddressedPage {

    static final String PATH = "reports";

    private final ReportScreen screen;
    private final SavedBeans beans;

    ReportsView(ReportScreen screen, SavedBeans beans) {
        this.screen = screen;
        this.beans = beans;
    }

    @Override
    public void open(Url url) {
        Optional<String> number = url.first(SavedReport.NUMBER).filter(text -> text.matches("[0-9]{1,18}"));
        SavedReport opened =
                number.map(Long::valueOf).flatMap(beans.saved()::find).orElse(null);
        Url asked = opened == null || url.first("figure").isPresent() ? url : Url.ofQuery(opened.query());
        Report report = screen.reports().read(asked.parameters()).as(opened == null ? null : opened.id());
        removeAll();
        show(screen.reports().page(report), opened);
        if (number.isPresent() && opened == null) {
            Paragraph gone =
                    new Paragraph("This saved report is not there any more, or not for you. This is the usual one.");
            gone.addClassName("problem");
            addComponentAtIndex(1, gone);
        }
    }

    private void show(ReportPage page, @Nullable SavedReport opened) {
        Report report = page.report();
        String asOf = ReportSheet.asOf(page, screen.writing());
        String about = report.title() + " · " + ReportScreen.about(page) + " · " + asOf;
        boolean changed = opened != null && !screen.isAsKept(report, opened);
        add(
                new PageHeader(
                        opened == null ? "Reports" : opened.name(),
                        changed ? about + " · changed, not saved" : about,
                        new ReportActs(report, opened, changed, beans)),
                new ReportPicks(
                        report, screen.reports().figures(), screen.reports().splits(report.figure())),
                new ReportFilterBar(
                        report, screen.time().today(), screen.users().names()),
                titled(),
                parts(page, asOf),
                new ReportFiles(ReportSheet.of(page, screen.writing())));
    }

    private static H2 titled() {
        H2 title = new H2("The report");
        title.addClassName("only-for-screen-readers");
        return title;
    }

    private Div parts(ReportPage page, String asOf) {
        Div parts = new Div();
        parts.addClassName("chart-grid");
        new ReportChart(page.report().title(), page, screen.currency(), asOf)
                .draw()
                .ifPresent(parts::add);
        parts.add(new ReportTable("In numbers", page, screen.currency()));
        return parts;
    }
}
