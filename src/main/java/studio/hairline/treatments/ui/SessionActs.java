package studio.hairline.treatments.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.TouchUp;
import studio.hairline.ui.Formats;

/** The verbs of the chair: sessions of the plan and touch-ups, from the booking to what became of them. */
record SessionActs(Acts acts) {

    void schedule(PlanDetails plan) {
        ChairFields chair = new ChairFields(acts.words());
        VerbDialog dialog = acts.dialog("Schedule the next session");
        FlagStrip.warn(acts.sheet().flags()).ifPresent(dialog::say);
        chair.asked(dialog, plan.gap())
                .does("Schedule", version -> {
                    acts.services().treatments().schedule(plan.id(), chair.time(), chair.reason());
                    return Outcome.of("Session scheduled.");
                })
                .ask();
    }

    void suggest(PlanDetails plan) {
        new SeriesActs(acts, plan).suggest();
    }

    void add(PlanDetails plan) {
        new LengthActs(acts, plan).add();
    }

    void drop(PlanDetails plan) {
        new LengthActs(acts, plan).drop();
    }

    void touchUp() {
        ChairFields chair = new ChairFields(acts.words());
        BigDecimalField price = Fields.money("Price, if it is not part of the promise", 0);
        VerbDialog dialog = acts.dialog("Schedule a touch-up");
        FlagStrip.warn(acts.sheet().flags()).ifPresent(dialog::say);
        chair.asked(dialog, null);
        if (acts.words().isMoneyShown()) {
            dialog.ask(price, "price");
        }
        LocalDate until = includedUntil();
        if (until != null) {
            dialog.say("A touch-up until " + Formats.day(until) + " is in the price: nothing is asked for it.");
        }
        dialog.does("Schedule", version -> {
                    long cents = price.isEmpty() ? 0 : Fields.cents(price);
                    long person = acts.sheet().person().id();
                    TouchUp touchUp = new TouchUp(person, acts.sheet().ref().id(), cents);
                    acts.services().treatments().scheduleTouchUp(touchUp, chair.time(), chair.reason());
                    return Outcome.of("Touch-up scheduled.");
                })
                .ask();
    }

    void move(SessionDetails one) {
        new MoveActs(acts).move(one);
    }

    void complete(SessionDetails one) {
        Instant planned = one.startsAt().plus(Duration.ofMinutes(one.minutes()));
        Instant now = acts.now();
        DateTimePicker over = Fields.moment("It was over", planned.isBefore(now) ? planned : now, acts.words());
        TextField reason = new TextField("If its record never began: why");
        reason.addClassName("wide");
        reason.setMaxLength(200);
        dialog("Complete the session", one)
                .ask(over, "future", "before it started", "not started")
                .ask(reason, "never began")
                .does("Complete", version -> {
                    Instant at = Fields.instant(over, acts.words());
                    acts.services().treatments().complete(at(one, version), at, reason.getValue());
                    return Outcome.of("Session completed.");
                })
                .ask();
    }

    void miss(SessionDetails one) {
        new CalledOffActs(acts).miss(one);
    }

    void cancel(SessionDetails one) {
        new CalledOffActs(acts).cancel(one);
    }

    private VerbDialog dialog(String title, SessionDetails one) {
        return new VerbDialog(title, one.ref().version(), acts.words(), acts.told());
    }

    private @Nullable LocalDate includedUntil() {
        PlanDetails plan = acts.sheet().plan();
        return plan == null ? null : plan.includedUntil();
    }

    private static SessionRef at(SessionDetails one, int version) {
        return new SessionRef(one.ref().id(), version);
    }
}
