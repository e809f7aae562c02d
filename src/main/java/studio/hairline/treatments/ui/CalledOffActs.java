package studio.hairline.treatments.ui;

import studio.hairline.chairs.Notice;
import studio.hairline.money.MoneyRules;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.treatments.SessionRef;

/** A session nobody came to or that is called off: the studio's rules say what it keeps, and the owner decides. */
record CalledOffActs(Acts acts) {

    void miss(SessionDetails one) {
        Keeping keeping = Keeping.suggested(acts, true);
        keeping.asked(dialog("They did not come?", one)
                        .say("The session of " + acts.words().moment(one.startsAt())
                                + " counts as a no-show; another can be scheduled. More than "
                                + rules().lateMinutes() + " minutes late is one as well."))
                .does("No-show", version -> {
                    SessionRef ref = new SessionRef(one.ref().id(), version);
                    SessionRef missed = keeping.isPossible()
                            ? desk().calledOff().miss(ref, lead(), keeping.payment())
                            : acts.services().treatments().miss(ref);
                    return new Outcome("No-show recorded.", () -> keeping.takeBack(missed));
                })
                .ask();
    }

    void cancel(SessionDetails one) {
        boolean late = isLate(one);
        Keeping keeping = Keeping.suggested(acts, late);
        keeping.asked(dialog("Cancel the session?", one)
                        .say("The session of " + acts.words().moment(one.startsAt())
                                + " is called off; another can be scheduled."
                                + (late ? " That is " + notice().lateWords() + ": it counts as cancelled late." : "")))
                .does("Cancel session", version -> {
                    SessionRef ref = new SessionRef(one.ref().id(), version);
                    SessionRef cancelled = keeping.isPossible()
                            ? desk().calledOff().cancel(ref, lead(), keeping.payment())
                            : acts.services().treatments().cancel(ref);
                    return new Outcome("Session cancelled.", () -> keeping.takeBack(cancelled));
                })
                .ask();
    }

    private boolean isLate(SessionDetails one) {
        return notice().isLate(one.startsAt(), acts.now());
    }

    private Notice notice() {
        return acts.services().again().notices().asked();
    }

    private MoneyRules rules() {
        return desk().rules().rules();
    }

    private MoneyDesk desk() {
        return acts.services().money();
    }

    private long lead() {
        return acts.sheet().ref().id();
    }

    private VerbDialog dialog(String title, SessionDetails one) {
        return new VerbDialog(title, one.ref().version(), acts.words(), acts.told());
    }
}
