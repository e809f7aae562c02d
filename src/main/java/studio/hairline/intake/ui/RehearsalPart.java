package studio.hairline.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.function.Consumer;
import studio.hairline.intake.Forecast;
import studio.hairline.intake.ImportPlan;
import studio.hairline.intake.Imports;
import studio.hairline.ui.Formats;

/** The dry run, and what it leads to. */
final class RehearsalPart extends Section {

    private static final int LOOK_AGAIN_MS = 400;

    private final Draft draft;
    private final Imports imports;
    private final Consumer<Draft> start;
    private final Part part = new Part("What would happen", "A dry run reads the whole file and writes nothing.");

    RehearsalPart(Draft draft, Imports imports, Consumer<Draft> start) {
        this.draft = draft;
        this.imports = imports;
        this.start = start;
        add(part);
        Optional<String> missing = Imports.missing(draft.plan());
        Button rehearse = new Button("Dry run", click -> rehearse());
        rehearse.addThemeVariants(ButtonVariant.PRIMARY);
        rehearse.setEnabled(missing.isEmpty());
        rehearse.setDisableOnClick(true);
        part.show(new Paragraph(missing.orElse("Nothing is written yet.")), rehearse);
    }

    private void rehearse() {
        UI ui = UI.getCurrent();
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", "Dry run");
        part.show(bar);
        ui.setPollInterval(LOOK_AGAIN_MS);
        ImportPlan plan = draft.plan();
        imports.rehearseLater(plan)
                .whenComplete((forecast, broken) -> ui.access(() -> {
                    ui.setPollInterval(-1);
                    if (broken == null) {
                        show(plan, forecast);
                    } else {
                        part.show(new Paragraph("The dry run stopped: "
                                + Optional.ofNullable(broken.getMessage()).orElse("unknown reason")));
                    }
                }));
    }

    private void show(ImportPlan plan, Forecast forecast) {
        int coming = forecast.counts().accepted();
        Button go = new Button(
                "Import " + Formats.count(coming) + " "
                        + (coming == 1 ? plan.kind().one() : plan.kind().label().toLowerCase(java.util.Locale.ROOT)),
                click -> start.accept(draft));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.setEnabled(coming > 0);
        Button again = new Button("Dry run again", click -> rehearse());
        Div actions = new Div(go, again);
        actions.addClassName("import-actions");
        part.show(new CountTiles(plan.kind(), forecast.counts()), actions);
        if (!forecast.look().isEmpty()) {
            part.with(
                    new Paragraph("The first " + forecast.look().size() + " rows worth a look:"),
                    new RowsGrid(forecast.look(), "Rows worth a look"));
        }
    }
}
