package studio.hairline.api.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import studio.hairline.api.Audit;
import studio.hairline.api.AuditRun;
import studio.hairline.api.Catalogue;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;

/** Whether every figure is that of its rows: what was checked, and what did not agree. */
@Route("audit")
@PageTitle("Audit · Hairline")
@Menu(title = "Audit", order = 7, icon = "file-table")
@RolesAllowed("OWNER")
class AuditView extends Main {

    private static final int QUESTIONS = 12;
    private static final int RUNS = 30;
    private static final String WHY =
            "Each night, and whenever you ask: random filters, periods and roles; the figure, its rows, the history.";

    private final Audit audit;
    private final Catalogue catalogue;
    private final StudioTime time;
    private final StudioSettings studio;
    private final Div results = new Div();

    AuditView(Audit audit, Catalogue catalogue, StudioTime time, StudioSettings studio) {
        this.audit = audit;
        this.catalogue = catalogue;
        this.time = time;
        this.studio = studio;
        addClassName("page");
        setId("content");
        Button check = new Button("Check now");
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.setDisableOnClick(true);
        check.addClickListener(click -> {
            check();
            check.setEnabled(true);
        });
        Button anew = new Button("Count anew");
        anew.setDisableOnClick(true);
        anew.addClickListener(click -> {
            countAnew();
            anew.setEnabled(true);
        });
        anew.setTooltipText("Adds up every row again and mends the sums the figures are read from.");
        add(new PageHeader("Audit", WHY, anew, check), results);
        show();
    }

    /** What is still wrong afterwards is not the summary's fault. */
    private void countAnew() {
        int wrong = audit.countAnew();
        AuditRun run = audit.check(time.now().toEpochMilli(), QUESTIONS);
        Say.done("Counted anew: "
                + (wrong == 0 ? "every sum was right." : Formats.count(wrong) + " sums were wrong, and are right now.")
                + (run.differing() == 0 ? "" : " " + Formats.count(run.differing()) + " figures differ still."));
        show();
    }

    private void check() {
        AuditRun run = audit.check(time.now().toEpochMilli(), QUESTIONS);
        Say.done(
                run.differing() == 0
                        ? Formats.count(run.compared()) + " figures checked: all agree."
                        : Formats.count(run.differing()) + " of " + Formats.count(run.compared()) + " figures differ.");
        show();
    }

    private void show() {
        List<AuditRun> runs = audit.runs(RUNS);
        results.removeAll();
        results.setClassName("two-columns", !runs.isEmpty());
        if (runs.isEmpty()) {
            results.add(nothingYet());
            return;
        }
        AuditRun last = runs.getFirst();
        results.add(
                new DifferencesCard(last, audit.differences(last), catalogue, studio.facts()),
                new RunsCard(runs, time.zone()));
    }

    private static Component nothingYet() {
        return new EmptyState(Glyph.FILE_TABLE, "Nothing was checked yet. It is each night; you can check now.");
    }
}
