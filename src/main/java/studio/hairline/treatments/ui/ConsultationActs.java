package studio.hairline.treatments.ui;

import studio.hairline.chairs.Notice;
import studio.hairline.leads.Booked;
import studio.hairline.leads.ConsultationPlace.Wish;

/** The verbs of consultations: booked, and what became of them. */
record ConsultationActs(Acts acts) {

    void book() {
        ConsultationFields fields = new ConsultationFields(acts.words());
        VerbDialog dialog = acts.dialog("Book consultation");
        FlagStrip.warn(acts.sheet().flags()).ifPresent(dialog::say);
        fields.asked(dialog)
                .does("Book", version -> {
                    Wish wish = fields.wish();
                    acts.services().consultations().book(acts.at(version), fields.kind(), wish, acts.now());
                    return Outcome.of("Consultation booked for "
                            + acts.words().moment(wish.stay().startsAt()) + ".");
                })
                .ask();
    }

    void move(Booked one) {
        Notice notice = acts.services().again().notices().asked();
        ConsultationFields fields = new ConsultationFields(acts.words());
        fields.show(one);
        VerbDialog dialog = acts.dialog("Move the consultation");
        if (notice.isLate(one.startsAt(), acts.now())) {
            dialog.say("With " + notice.lateWords() + ": it is moved late.");
        }
        fields.asked(dialog)
                .does("Move", version -> {
                    Wish wish = fields.wish();
                    long moved = acts.services().consultations().move(one.id(), wish);
                    return new Outcome(
                            "Consultation moved to "
                                    + acts.words().moment(wish.stay().startsAt()) + ".",
                            () -> acts.services().again().consultations().unmove(moved));
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
                .say("The consultation of " + acts.words().moment(one.startsAt()) + " counts as a no-show."
                        + " More than "
                        + acts.services().money().rules().rules().lateMinutes()
                        + " minutes late is one as well.")
                .does("No-show", version -> {
                    acts.services().consultations().miss(one.id());
                    return new Outcome("No-show recorded. Book another one, or lose the lead.", () -> again(one));
                })
                .ask();
    }

    void cancel(Booked one) {
        Notice notice = acts.services().again().notices().asked();
        acts.dialog("Cancel the consultation?")
                .say("The consultation of " + acts.words().moment(one.startsAt()) + " is called off."
                        + (notice.isLate(one.startsAt(), acts.now())
                                ? " That is " + notice.lateWords() + ": it counts as cancelled late."
                                : ""))
                .does("Cancel consultation", version -> {
                    acts.services().consultations().cancel(one.id());
                    return new Outcome("Consultation cancelled.", () -> again(one));
                })
                .ask();
    }

    private void again(Booked one) {
        acts.services().again().consultations().expect(one.id());
    }
}
