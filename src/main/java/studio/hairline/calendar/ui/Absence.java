package studio.hairline.calendar.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.Appointment.Ref;
import studio.hairline.calendar.Kept;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/**
 * Somebody who is not coming, or did not come: the studio's rules are said and, where something is held, what is kept is asked;
 * each told with its way back.
 *
 * @param again shows the calendar anew, and offers the time that became free
 */
record Absence(CalendarPage page, CalendarBeans beans, Consumer<@Nullable Stay> again) {

    void callOff(Appointment one) {
        KeptForm kept = KeptForm.ofCallingOff(one, beans);
        ask("Call off " + one.who().name() + "?", "Call off", kept, () -> {
            Kept keep = kept.kept();
            Ref off = beans.days().calling().callOff(one.ref(), keep);
            again.accept(one.stay());
            told(one, "is called off for ", kept.lateWords() + KeptForm.words(keep, beans), () -> back(off, keep));
        });
    }

    void miss(Appointment one) {
        KeptForm kept = KeptForm.ofNoShow(one, beans);
        ask("Did " + one.who().name() + " not come?", "No-show", kept, () -> {
            Kept keep = kept.kept();
            Ref missed = beans.days().calling().miss(one.ref(), keep);
            again.accept(null);
            told(one, "did not come on ", KeptForm.words(keep, beans), () -> back(missed, keep));
        });
    }

    private static void ask(String question, String verb, KeptForm kept, Runnable how) {
        CalendarDialog dialog = kept.asked(new CalendarDialog(question)).does(verb, how);
        if (kept.isAsked()) {
            dialog.ask();
        } else {
            dialog.now();
        }
    }

    private void told(Appointment one, String what, String more, Runnable undo) {
        Say.done(
                one.who().name() + " " + what + Formats.instant(one.stay().startsAt(), page.zone()) + more + ".",
                "Undo",
                undo);
    }

    private void back(Ref off, @Nullable Kept kept) {
        tryBack(() -> beans.days().calling().back(off, kept));
    }

    void tryBack(Runnable back) {
        try {
            back.run();
            again.accept(null);
            Say.done("Put back.");
        } catch (Refusal refusal) {
            Say.refused(refusal.getMessage());
        }
    }
}
