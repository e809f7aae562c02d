package studio.hairline.treatments.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.hairline.money.Means;
import studio.hairline.money.Payment;
import studio.hairline.treatments.CalledOff;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.SessionRef;

/** What of the deposit is kept for a session that does not take place as agreed; asked only where something is held and the rules allow it. */
final class Keeping {

    private final Acts acts;
    private final BigDecimalField kept;
    private final boolean possible;
    private final String key = UUID.randomUUID().toString();

    private Keeping(Acts acts, long most, boolean suggested) {
        this.acts = acts;
        possible = most > 0;
        kept = Fields.money("Keep of what is held", suggested ? most : 0);
        kept.setHelperText("By the studio's rules up to " + acts.words().money(most) + "; empty keeps nothing");
    }

    /** What the rules let the studio keep stands there already. @param byTheRules whether they let it keep anything */
    static Keeping suggested(Acts acts, boolean byTheRules) {
        return new Keeping(acts, most(acts, byTheRules), true);
    }

    /** Nothing is kept for a move unless somebody says so. */
    static Keeping asked(Acts acts, boolean byTheRules) {
        return new Keeping(acts, most(acts, byTheRules), false);
    }

    private static long most(Acts acts, boolean byTheRules) {
        MoneySheet money = acts.sheet().money();
        return money == null || !byTheRules ? 0 : money.rules().keptOf(money.balance());
    }

    boolean isPossible() {
        return possible;
    }

    void takeBack(SessionRef ref) {
        if (possible) {
            acts.services().money().calledOff().takeBack(ref, key);
        } else {
            acts.services().again().sessions().expect(ref);
        }
    }

    /** @return ", and $250.00 is kept"; empty where nothing is */
    String words() {
        return isPossible() && !kept.isEmpty() ? ", and " + acts.words().money(Fields.cents(kept)) + " is kept" : "";
    }

    /** It is where it was before it moved, and what was kept for that is given back. */
    void moveBack(SessionRef moved, ChairTime before) {
        CalledOff.Moved back = new CalledOff.Moved(before, "Taken back");
        if (possible) {
            acts.services().money().calledOff().moveBack(moved, back, key);
        } else {
            acts.services().treatments().move(moved, back.time(), back.reason());
        }
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
