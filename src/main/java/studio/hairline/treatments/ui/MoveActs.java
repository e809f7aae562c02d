package studio.hairline.treatments.ui;

import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Notice;
import studio.hairline.treatments.CalledOff;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.HealingGap;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.treatments.SessionRef;

/** A session takes place another time; where the notice is too short, what of the money held is kept is asked as in the calendar. */
record MoveActs(Acts acts) {

    void move(SessionDetails one) {
        Notice notice = acts.services().again().notices().asked();
        boolean late = notice.isLate(one.startsAt(), acts.now());
        Keeping keeping = Keeping.asked(acts, late);
        ChairFields chair = new ChairFields(acts.words());
        chair.show(one);
        VerbDialog dialog = new VerbDialog("Move the session", one.ref().version(), acts.words(), acts.told());
        if (late) {
            dialog.say("With " + notice.lateWords() + ": it is moved late.");
        }
        keeping.asked(chair.asked(dialog, gap(one)))
                .does("Move", version -> {
                    SessionRef moved = move(new SessionRef(one.ref().id(), version), chair, keeping);
                    return new Outcome(
                            "Session moved" + keeping.words() + ".", () -> keeping.moveBack(moved, before(one)));
                })
                .ask();
    }

    private SessionRef move(SessionRef ref, ChairFields chair, Keeping keeping) {
        if (keeping.isPossible()) {
            CalledOff.Moved to = new CalledOff.Moved(chair.time(), chair.reason());
            return acts.services()
                    .money()
                    .calledOff()
                    .move(ref, to, acts.sheet().ref().id(), keeping.payment());
        }
        return acts.services().treatments().move(ref, chair.time(), chair.reason());
    }

    private static ChairTime before(SessionDetails one) {
        return new ChairTime(one.startsAt(), one.minutes(), one.artistId(), one.chairId());
    }

    private @Nullable HealingGap gap(SessionDetails one) {
        PlanDetails plan = acts.sheet().plan();
        return plan == null || one.planId() == null ? null : plan.gap();
    }
}
