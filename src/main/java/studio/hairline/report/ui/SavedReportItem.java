package studio.hairline.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.Set;
import studio.hairline.history.Refusal;
import studio.hairline.report.SavedReport;
import studio.hairline.ui.Say;

/** One saved report: what it asks, whose it is, and what can be done with it. */
class SavedReportItem extends ListItem {

    private final SavedReport report;
    private final ReportScreen screen;
    private final SavedBeans beans;
    private final Anchor name;
    private Command changed = () -> {};

    SavedReportItem(SavedReport report, Set<String> held, ReportScreen screen, SavedBeans beans) {
        this.report = report;
        this.screen = screen;
        this.beans = beans;
        name = new Anchor(ReportWords.address(report), report.name());
        name.addClassName("saved-report-name");
        Paragraph asks = new Paragraph(screen.words(screen.reports().read(report.asked())));
        asks.addClassName("soft");
        Div acts = new Div(new PinButton(report, held, beans.pins()));
        acts.addClassName("button-row");
        if (beans.saved().isOwn(report)) {
            acts.add(act(report.shared() ? "Stop sharing" : "Share with everybody", this::share));
            acts.add(act("Rename", this::rename));
            acts.add(act("Delete", this::remove));
        }
        add(new Div(name, whose()), asks, acts);
    }

    /** @param again shows all of them anew */
    void onChange(Command again) {
        changed = again;
    }

    boolean isOf(SavedReport other) {
        return report.id() == other.id();
    }

    void focus() {
        name.focus();
    }

    private Span whose() {
        Span whose = new Span();
        if (!beans.saved().isOwn(report)) {
            whose.setText("by " + screen.who(report.ofUser()));
        } else if (report.shared()) {
            whose.setText("shared with everybody");
        }
        whose.setVisible(!whose.getText().isEmpty());
        whose.addClassName("tag");
        return whose;
    }

    private Button act(String words, Command act) {
        Button button = new Button(words, click -> act.execute());
        button.setAriaLabel(words + ": " + report.name());
        return button;
    }

    private void share() {
        boolean with = !report.shared();
        done(
                () -> beans.keeping().share(report.id(), with),
                with ? "is shared: each sees of it what they may." : "is yours alone again.",
                () -> beans.keeping().share(report.id(), !with));
    }

    private void rename() {
        new NameDialog("Rename the report", report.name(), name -> {
                    beans.keeping().rename(report.id(), name);
                    done(
                            () -> {},
                            "is “" + name.strip() + "” now.",
                            () -> beans.keeping().rename(report.id(), report.name()));
                })
                .open();
    }

    private void remove() {
        done(
                () -> beans.keeping().remove(report.id()),
                "is deleted.",
                () -> beans.keeping().bringBack(report.id()));
    }

    private void done(Runnable act, String what, Runnable back) {
        Refusal.of(act).ifPresentOrElse(Say::refused, () -> {
            changed.execute();
            Say.done(
                    "“" + report.name() + "” " + what,
                    "Undo",
                    () -> Refusal.of(back).ifPresentOrElse(Say::refused, changed::execute));
        });
    }
}
