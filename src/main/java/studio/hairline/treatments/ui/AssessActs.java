package studio.hairline.treatments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Triage;
import studio.hairline.team.TeamMember;

/** The verbs that say what kind of hair loss it is, and how far it has gone. */
final class AssessActs {

    private final Acts acts;
    private final ComboBox<Category> category;
    private final GradeField grade = new GradeField();

    AssessActs(Acts acts) {
        this.acts = acts;
        LeadDetails lead = acts.sheet().lead();
        category = Fields.choice("Category", List.of(Category.values()), Category::label);
        category.setValue(lead.category());
        grade.of(lead.category());
        grade.show(lead.grade());
        category.addValueChangeListener(change -> grade.of(change.getValue()));
    }

    /** @param me who is offered as assignee of a lead that has none; null for nobody */
    void triage(@Nullable TeamMember me) {
        TeamMember whose = acts.words().member(acts.sheet().lead().assigneeId()).orElse(me);
        ComboBox<TeamMember> assignee = Fields.member("Assignee", acts.words().assignable(), whose);
        asked("Triage")
                .ask(assignee)
                .does("Triage", version -> {
                    Triage triage = new Triage(category(), grade.code(), Fields.id(assignee));
                    acts.services().leads().triage(acts.at(version), triage, acts.now());
                    return Outcome.of("Triaged.");
                })
                .ask();
    }

    void assess() {
        asked("Assess")
                .say("What it was taken for before stays in the history.")
                .does("Assess", version -> {
                    LeadRef ref = acts.services().marks().categorise(acts.at(version), category(), grade.code(), null);
                    return new Outcome("Assessed.", () -> putBack(ref));
                })
                .ask();
    }

    private void putBack(LeadRef assessed) {
        LeadDetails before = acts.sheet().lead();
        acts.services().marks().categorise(assessed, before.category(), before.grade(), null);
    }

    private VerbDialog asked(String title) {
        return acts.dialog(title).ask(category, "category").ask(grade, "grade", "share", "length", "width");
    }

    private Category category() {
        return category.getOptionalValue().orElseThrow(() -> new Refusal("Choose a category; “Not recorded” is one."));
    }
}
