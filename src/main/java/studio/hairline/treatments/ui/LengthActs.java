package studio.hairline.treatments.ui;

import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.SeriesLength;

/** One session more or less than was agreed: asked why, and taken back at once when it was a mistake. */
record LengthActs(Acts acts, PlanDetails plan) {

    void add() {
        TextField reason = reason();
        dialog("Add a session", plan.sessions() + 1)
                .ask(reason)
                .does("Add", version -> {
                    length().add(plan.id(), plan.sessions(), reason.getValue());
                    return outcome("Session added: the series has ", plan.sessions() + 1);
                })
                .ask();
    }

    void drop() {
        TextField reason = reason();
        dialog("Drop a session", plan.sessions() - 1)
                .ask(reason)
                .does("Drop", version -> {
                    length().drop(plan.id(), plan.sessions(), reason.getValue());
                    return outcome("Session dropped: the series has ", plan.sessions() - 1);
                })
                .ask();
    }

    private VerbDialog dialog(String title, int then) {
        String price = acts.words().isMoneyShown() ? " The price agreed stays and is shared by them." : "";
        return acts.dialog(title)
                .say("The series has " + plan.sessions() + " sessions, and " + then + " then." + price);
    }

    private Outcome outcome(String said, int now) {
        return new Outcome(said + now + ".", () -> length().back(plan.id(), now, plan.sessions()));
    }

    private SeriesLength length() {
        return acts.services().length();
    }

    private static TextField reason() {
        TextField reason = new TextField("Why");
        reason.addClassName("wide");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(300);
        return reason;
    }
}
