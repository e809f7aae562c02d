package studio.hairline.treatments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;
import studio.hairline.team.TeamMember;

/** The verbs that say whose a lead is, what comes next, and how it ends. */
record LeadActs(Acts acts) {

    void answer() {
        Instant now = acts.now();
        DateTimePicker when = Fields.moment("When we first answered", now, acts.words());
        acts.dialog("Record first response")
                .say(
                        "The first attempt by one of us to reach them: a call, a message, an e-mail. You are named as who made it.")
                .ask(when)
                .does("Record", version -> {
                    acts.services().leads().answer(acts.at(version), answered(when, now));
                    return Outcome.of("First response recorded.");
                })
                .ask();
    }

    /** What is offered is cut to the minute; left as it is, it is the moment itself, not before an inquiry of the same minute. */
    private Instant answered(DateTimePicker when, Instant offered) {
        return acts.words().wallClock(offered).equals(when.getValue()) ? offered : Fields.instant(when, acts.words());
    }

    void assign() {
        TeamMember before =
                acts.words().member(acts.sheet().lead().assigneeId()).orElse(null);
        ComboBox<TeamMember> whom = Fields.member("Assignee", acts.words().assignable(), before);
        acts.dialog("Assign")
                .ask(whom)
                .does("Assign", version -> assign(version, whom))
                .ask();
    }

    private Outcome assign(int version, ComboBox<TeamMember> whom) {
        LeadRef ref = acts.at(version);
        Long userId = Fields.id(whom);
        var batch = acts.services().batches().assign(List.of(ref), userId);
        if (batch.changed() == 0) {
            acts.services().followUp().assign(ref, userId);
        }
        return new Outcome(
                "Assigned to " + acts.words().name(userId) + ".",
                () -> acts.services().batches().undo(batch.id()));
    }

    void next() {
        LeadDetails lead = acts.sheet().lead();
        TextField step = new TextField("Next step");
        step.setPlaceholder("Call back about the quote");
        step.setValue(lead.nextStep() == null ? "" : lead.nextStep());
        DatePicker day = Fields.day("On");
        day.setValue(lead.nextStepDay());
        acts.dialog("Next step")
                .ask(step, "step")
                .ask(day, "day")
                .does("Set", version -> {
                    LeadRef ref = acts.services().followUp().next(acts.at(version), step.getValue(), day.getValue());
                    String before = lead.nextStep() == null ? "" : lead.nextStep();
                    String done = step.getValue().isBlank() ? "No next step any more." : "Next step set.";
                    return new Outcome(done, () -> acts.services().followUp().next(ref, before, lead.nextStepDay()));
                })
                .ask();
    }

    void source() {
        Source before = acts.sheet().lead().source();
        ComboBox<Source> source = Fields.choice("Heard of us through", List.of(Source.values()), Source::label);
        source.setValue(before);
        acts.dialog("Change source")
                .ask(source)
                .does("Change", version -> {
                    acts.services().marks().hear(acts.at(version), chosen(source, "Choose where they heard of us."));
                    return Outcome.of("Source changed.");
                })
                .ask();
    }

    void lose() {
        ComboBox<LostReason> reason =
                Fields.choice("Because", Stream.of(LostReason.values()).toList(), LostReason::label);
        acts.dialog("Lose this lead")
                .ask(reason)
                .does("Lose", version -> {
                    LostReason why = chosen(reason, "Choose a reason; “Not recorded” is one.");
                    LeadRef lost = acts.services().leads().lose(acts.at(version), why, acts.now());
                    return new Outcome(
                            "Lost: " + why.label() + ".",
                            () -> acts.services().leads().reopen(lost));
                })
                .ask();
    }

    void reopen() {
        acts.dialog("Reopen")
                .does("Reopen", version -> {
                    acts.services().leads().reopen(acts.at(version));
                    return Outcome.of("Reopened.");
                })
                .now();
    }

    void setAside(Standing as) {
        acts.dialog("Set aside as " + as.label().toLowerCase(Locale.ROOT))
                .does("Set aside", version -> {
                    LeadRef aside = acts.services().leads().setAside(acts.at(version), as);
                    return new Outcome(
                            "Set aside: " + as.label() + ". It is in no figure any more.",
                            () -> acts.services().leads().restore(aside));
                })
                .now();
    }

    void restore() {
        acts.dialog("Bring back")
                .does("Bring back", version -> {
                    acts.services().leads().restore(acts.at(version));
                    return Outcome.of("Brought back.");
                })
                .now();
    }

    private static <T> T chosen(ComboBox<T> choice, String orElse) {
        return choice.getOptionalValue().orElseThrow(() -> new Refusal(orElse));
    }
}
