package studio.hairline.treatments.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.hairline.money.Means;
import studio.hairline.money.MoneyRules;
import studio.hairline.money.Payment;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.treatments.SessionRef;

/** A session nobody came to or that is called off: the studio's rules say what it keeps, and the owner decides. */
record CalledOffActs(Acts acts) {

    void miss(SessionDetails one) {
        Keeping keeping = new Keeping(acts, true);
        keeping.asked(dialog("They did not come?", one)
                        .say("The session of " + acts.words().moment(one.startsAt())
                                + " counts as a no-show; another can be scheduled. More than "
                                + rules().lateMinutes() + " minutes late is one as well."))
                .does("No-show", version -> {
                    SessionRef ref = new SessionRef(one.ref().id(), version);
                    if (keeping.isPossible()) {
                        desk().calledOff().miss(ref, lead(), keeping.payment());
                    } else {
                        acts.services().treatments().miss(ref);
                    }
                    return Outcome.of("No-show recorded.");
                })
                .ask();
    }

    void cancel(SessionDetails one) {
        boolean late = isLate(one);
        Keeping keeping = new Keeping(acts, late);
        keeping.asked(dialog("Cancel the session?", one)
                        .say("The session of " + acts.words().moment(one.startsAt())
                                + " is called off; another can be scheduled."
                                + (late ? " That is less than " + rules().noticeHours() + " hours' notice." : "")))
                .does("Cancel session", version -> {
                    SessionRef ref = new SessionRef(one.ref().id(), version);
                    if (keeping.isPossible()) {
                        desk().calledOff().cancel(ref, lead(), keeping.payment());
                    } else {
                        acts.services().treatments().cancel(ref);
                    }
                    return Outcome.of("Session cancelled.");
                })
                .ask();
    }

    /** What of the deposit is kept; asked only where something is held and the rules allow it. */
    private static final class Keeping {

        private final Acts acts;
        private final BigDecimalField kept;
        private final boolean possible;
        private final String key = UUID.randomUUID().toString();

        Keeping(Acts acts, boolean byTheRules) {
            this.acts = acts;
            MoneySheet money = acts.sheet().money();
            long most = money == null || !byTheRules ? 0 : money.rules().keptOf(money.balance());
            possible = most > 0;
            kept = Fields.money("Keep of what is held", most);
            kept.setHelperText("By the studio's rules; empty keeps nothing");
        }

        boolean isPossible() {
            return possible;
        }

        VerbDialog asked(VerbDialog dialog) {
            return possible ? dialog.ask(kept, "keep", "kept", "amount") : dialog;
        }

        @Nullable
        Payment payment() {
            long cents = kept.isEmpty() ? 0 : Fields.cents(kept);
            return cents == 0
                    ? null
                    : new Payment(cents, Means.OTHER, acts.services().time().today(), "", key);
        }
    }

    private boolean isLate(SessionDetails one) {
        return Duration.between(acts.now(), one.startsAt()).compareTo(Duration.ofHours(rules().noticeHours())) < 0;
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
