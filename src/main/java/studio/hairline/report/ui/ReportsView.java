package studio.hairline.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.report.Report;
import studio.hairline.report.ReportPage;
import studio.hairline.report.SavedReport;
import studio.hairline.report.file.ReportSheet;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** Any figure by anything, in a picture and in numbers that open their rows; kept under a name, taken along as a file. */
@Route(ReportsView.PATH)
@PageTitle("Reports · Hairline")
@Menu(title = "Reports", order = 6.3, icon = "grid-h")
@RolesAllowed({"OWNER", "STAFF"})
class ReportsView extends AddressedPage implements LooksBack {

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
        Report report = screen.reports().read(asked(url, opened).parameters()).as(opened == null ? null : opened.id());
        removeAll();
        KnownOn known = KnownOn.of(url, screen.time().today()).orElse(null);
        if (known != null && known.day() == null) {
            refuse(report, opened, known.problem());
        } else {
            answer(report, opened);
        }
        if (number.isPresent() && opened == null) {
            Paragraph gone =
                    new Paragraph("This saved report is not there any more, or not for you. This is the usual one.");
            gone.addClassName("problem");
            addComponentAtIndex(1, gone);
        }
    }

    /** A saved report alone is asked what it asks; of the day that is looked back to, too. */
    private static Url asked(Url url, @Nullable SavedReport opened) {
        if (opened == null || url.first("figure").isPresent()) {
            return url;
        }
        Url kept = Url.ofQuery(opened.query());
        return url.first(KnownOn.PARAMETER)
                .map(day -> kept.with(KnownOn.PARAMETER, day))
                .orElse(kept);
    }

    private void answer(Report report, @Nullable SavedReport opened) {
        try {
            show(screen.reports().page(report), opened);
        } catch (Refusal refusal) {
            refuse(report, opened, refusal.getMessage());
        }
    }

    private void refuse(Report report, @Nullable SavedReport opened, String why) {
        add(head(report, opened, screen.words(report)), KnownOnNote.refused(why, now(report)));
        ask(report);
    }

    private static String now(Report report) {
        return ReportWords.address(report.knownOn(null));
    }

    private void show(ReportPage page, @Nullable SavedReport opened) {
        Report report = page.report();
        String asOf = ReportSheet.asOf(page, screen.writing());
        add(head(report, opened, report.title() + " · " + ReportScreen.about(page) + " · " + asOf));
        LocalDate day = report.knownOn();
        if (day != null) {
            add(KnownOnNote.of(day, page.gone(), now(report)).leavingOut(page.leftOut()));
        }
        ask(report);
        add(titled(), parts(page, asOf), new ReportFiles(ReportSheet.of(page, screen.writing())));
    }

    private PageHeader head(Report report, @Nullable SavedReport opened, String about) {
        boolean changed = opened != null && !screen.isAsKept(report, opened);
        return new PageHeader(
                opened == null ? "Reports" : opened.name(),
                changed ? about + " · changed, not saved" : about,
                new KnownOnChoice(new Url(report.write()), PATH, screen.time().today(), report.knownOn()),
                new ReportActs(report, opened, changed, beans));
    }

    private void ask(Report report) {
        LocalDate day = report.knownOn();
        add(
                new ReportPicks(
                        report, screen.reports().figures(), screen.reports().splits(report.figure())),
                new ReportFilterBar(
                        report,
                        day == null ? screen.time().today() : day,
                        screen.users().names()));
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
