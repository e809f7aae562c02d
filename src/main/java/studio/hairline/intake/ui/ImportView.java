package studio.hairline.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.intake.ImportKind;
import studio.hairline.intake.ImportPlan;
import studio.hairline.intake.file.UnreadableFile;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;

/** A file on its way in: found out, mapped, tried without writing, then brought in; and the imports so far. */
@Route("import")
@PageTitle("Import · Hairline")
@Menu(title = "Import", order = 8, icon = "upload")
@RolesAllowed({"OWNER", "STAFF"})
class ImportView extends Main {

    private final ImportTools tools;
    private final Div steps = new Div();
    private final Div earlier = new Div();
    private @Nullable Draft draft;

    ImportView(ImportTools tools) {
        this.tools = tools;
        addClassName("page");
        setId("content");
        steps.addClassName("import-steps");
        add(
                new PageHeader("Import", "Leads, sessions and no-shows from a CSV file of another system."),
                steps,
                earlier);
        begin();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        putAway();
    }

    private void begin() {
        putAway();
        steps.removeAll();
        earlier.removeAll();
        Part part = new Part(
                "Choose a file",
                "Any delimiter and encoding will do. Nothing is written before you have seen what would happen.");
        steps.add(part.with(new FileDrop("Choose a file …", tools.uploads(), this::open)));
        earlier.add(new EarlierImports(tools));
    }

    private void open(Path file, String name) {
        try {
            draft = new Draft(tools.desk(), new ImportPlan.Source(file, name));
            lay(draft);
        } catch (UnreadableFile | Refusal broken) {
            tools.uploads().discard(file);
            Say.refused(String.valueOf(broken.getMessage()));
        }
    }

    private void lay(Draft open) {
        earlier.removeAll();
        steps.removeAll();
        steps.add(new Div(named(open)));
        if (open.survey().lines() == 0) {
            steps.add(new Part("Nothing in it", "The file has no rows. Choose another one."));
            return;
        }
        Runnable again = () -> lay(open);
        steps.add(new LayoutPart(open, again).component(), new ColumnsPart(open, again).component());
        meanings(open);
        steps.add(new RehearsalPart(open, tools.imports(), this::start));
    }

    private Component[] named(Draft open) {
        Button other = new Button("Another file", click -> begin());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        Span name = new Span(open.plan().source().name());
        name.addClassName("import-file");
        return new Component[] {name, other};
    }

    private void meanings(Draft open) {
        var groups = new MeaningsPart(open, tools.team().everybody()).groups();
        if (!groups.isEmpty()) {
            Part part = new Part(
                    "What their words mean", "Suggested by the words themselves; remembered for the next file.");
            groups.forEach(part::with);
            if (open.plan().kind() == ImportKind.SESSIONS) {
                part.with(
                        new FileDrop("Add a list of services …", tools.uploads(), (file, name) -> explain(open, file)));
            }
            steps.add(part);
        }
    }

    private void explain(Draft open, Path list) {
        try {
            int services = open.explain(list);
            Say.done(services + " services found.");
            lay(open);
        } catch (IOException | UnreadableFile broken) {
            Say.refused("This list of services could not be read.");
        } finally {
            tools.uploads().discard(list);
        }
    }

    private void start(Draft open) {
        try {
            open.remember();
            long id = tools.imports().start(open.plan());
            draft = null;
            getUI().ifPresent(ui -> ui.navigate("import/" + id));
        } catch (Refusal | UnreadableFile no) {
            Say.refused(String.valueOf(no.getMessage()));
        } catch (IOException gone) {
            Say.refused("The file is gone. Choose it again.");
        }
    }

    private void putAway() {
        if (draft != null) {
            tools.uploads().discard(draft.plan().source().file());
            draft = null;
        }
    }
}
