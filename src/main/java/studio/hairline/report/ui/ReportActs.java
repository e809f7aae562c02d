package studio.hairline.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.hairline.report.Report;
import studio.hairline.report.SavedReport;
import studio.hairline.ui.Say;
import studio.hairline.ui.Url;

/** What can be done with a report as it is asked now: kept under a name, or under the name it was opened by. */
class ReportActs extends Div {

    private final Report report;
    private final SavedBeans beans;

    /**
     * @param opened the saved report it was opened as
     * @param changed whether it is another by now
     */
    ReportActs(Report report, @Nullable SavedReport opened, boolean changed, SavedBeans beans) {
        this.report = report;
        this.beans = beans;
        addClassName("button-row");
        if (opened != null && changed && beans.saved().isOwn(opened)) {
            add(new Button("Save changes", click -> replace(opened)));
        }
        Anchor all = new Anchor(SavedReportsView.PATH, "Saved reports");
        all.addClassName("list-export");
        add(new Button("Save as …", click -> ask(opened)), all);
        if (opened != null) {
            add(new PinButton(opened, beans.pins().held(), beans.pins()));
        }
    }

    private void ask(@Nullable SavedReport opened) {
        String usual = Optional.ofNullable(opened)
                .filter(one -> !beans.saved().isOwn(one))
                .map(SavedReport::name)
                .orElse("");
        new NameDialog("Save this report", usual, name -> {
                    SavedReport saved = beans.keeping().save(name, report);
                    Url.open(ReportWords.address(saved));
                    Say.done("Saved. Everybody has their own; share it on the page of saved reports.");
                })
                .open();
    }

    private void replace(SavedReport opened) {
        beans.keeping().replace(opened.id(), report);
        Url.open(ReportWords.address(opened));
        Say.done("“" + opened.name() + "” is now this report.", "Undo", () -> {
            beans.keeping().restore(opened);
            Url.open(ReportWords.address(opened));
        });
    }
}
