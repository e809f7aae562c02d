package studio.hairline.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.leads.LeadDetails;
import studio.hairline.record.Sheet;
import studio.hairline.record.SheetVersion;
import studio.hairline.ui.Say;

/** Fills in a sheet and saves it as a new version; beside it what else a consultation looks at. */
final class SheetEditor extends Div {

    private final SheetBeans beans;
    private final LeadDetails lead;
    private final Runnable again;
    private Sheet seen;
    private final SheetForm form = new SheetForm();
    private final Contraindications contraindications;
    private final SheetMeanwhile meanwhile;
    private final Paragraph problem = new Paragraph();

    /** @param versions the latest first */
    SheetEditor(SheetBeans beans, LeadDetails lead, List<SheetVersion> versions, Runnable again) {
        this.beans = beans;
        this.lead = lead;
        this.again = again;
        contraindications = new Contraindications(beans.flags(), lead.personId());
        contraindications.add(form.asked());
        seen = versions.isEmpty() ? Sheet.EMPTY : versions.getFirst().sheet();
        meanwhile = new SheetMeanwhile(this::saveOnTop, again);
        form.show(seen);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        addClassName("sheet");
        add(onScreen(versions));
        versions.stream()
                .limit(1)
                .forEach(last -> add(new SheetPaper(lead, beans.flags().of(lead.personId()), last)));
    }

    private Div onScreen(List<SheetVersion> versions) {
        int number = versions.isEmpty() ? 0 : versions.getFirst().number();
        Button save = new Button("Save sheet", click -> save(number));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div main =
                new Div(new AssessmentCard(beans, lead.ref().id()), form, contraindications, problem, meanwhile, save);
        main.addClassName("record-main");
        Div side =
                new Div(new PhotosCard(beans.record(), lead.personId()), new EarlierSheets(beans.record(), versions));
        side.addClassName("record-side");
        Div columns = new Div(main, side);
        columns.addClassNames("record-columns", "sheet-columns", "not-on-paper");
        return columns;
    }

    /** What they wrote where we wrote nothing stays. */
    private void saveOnTop(SheetVersion other) {
        form.show(form.sheet().onTop(seen, other.sheet()));
        seen = other.sheet();
        save(other.number());
    }

    private void save(int number) {
        problem.setText("");
        meanwhile.setVisible(false);
        try {
            contraindications.mustBeExplained();
            SheetVersion saved = beans.sheets().save(lead.ref().id(), number, form.sheet());
            contraindications.explain();
            again.run();
            Say.done("Saved as version " + saved.number() + ".");
        } catch (Stale stale) {
            SheetVersion other = beans.sheets().of(lead.ref().id()).getFirst();
            meanwhile.tell(beans.record().said(other.at(), other.by()), other, form.sheet());
        } catch (Refusal refused) {
            problem.setText(refused.getMessage());
        }
    }
}
