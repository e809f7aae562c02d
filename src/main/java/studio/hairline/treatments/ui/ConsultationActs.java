package studio.hairline.treatments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Booked;
import studio.hairline.leads.ConsultationKind;

/** The verbs of consultations: booked, and what became of them. */
record ConsultationActs(Acts acts) {

    void book() {
        ComboBox<ConsultationKind> kind =
                Fields.choice("How", List.of(ConsultationKind.values()), ConsultationKind::label);
        kind.setValue(ConsultationKind.IN_PERSON);
        DateTimePicker when = Fields.moment("Starts", acts.now(), acts.words());
        when.clear();
        FlagStrip.warn(acts.sheet().flags())
                .map(warning -> acts.dialog("Book consultation").say(warning))
                .orElseGet(() -> acts.dialog("Book consultation"))
                .ask(kind, "how it")
                .ask(when, "day", "booked already")
                .does("Book", version -> {
                    Instant starts = Fields.instant(when, acts.words());
                    ConsultationKind how =
                            kind.getOptionalValue().orElseThrow(() -> new Refusal("Choose how it takes place."));
                    acts.services().consultations().book(acts.at(version), how, starts, acts.now());
                    return Outcome.of("Consultation booked for " + acts.words().moment(starts) + ".");
                })
                .ask();
    }

    void attend(Booked one) {
        acts.dialog("Consultation attended")
                .does("Attended", version -> {
                    acts.services().consultations().attend(one.id());
                    return Outcome.of("Consultation attended.");
                })
                .now();
    }

    void miss(Booked one) {
        acts.dialog("They did not come?")
                .say("The consultation of " + acts.words().moment(one.startsAt()) + " counts as a no-show.")
                .does("No-show", version -> {
                    acts.services().consultations().miss(one.id());
                    return Outcome.of("No-show recorded. Book another one, or lose the lead.");
                })
                .ask();
    }

    void cancel(Booked one) {
        acts.dialog("Cancel the consultation?")
                .say("The consultation of " + acts.words().moment(one.startsAt()) + " is called off.")
                .does("Cancel consultation", version -> {
                    acts.services().consultations().cancel(one.id());
                    return Outcome.of("Consultation cancelled.");
                })
                .ask();
    }
}
