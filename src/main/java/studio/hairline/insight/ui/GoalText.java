package studio.hairline.insight.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.Adding;

/**
 * What was typed for a goal.
 *
 * @param amount whole things, or cents; 0 for none
 * @param problem what is wrong with it; empty when nothing is
 */
record GoalText(long amount, String problem) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    static GoalText of(Adding figure, @Nullable BigDecimal typed) {
        if (typed == null) {
            return new GoalText(0, "");
        }
        if (typed.signum() <= 0 || typed.compareTo(MOST) > 0) {
            return new GoalText(0, "Give a number above zero, or leave it empty.");
        }
        try {
            return new GoalText((figure.isMoney() ? typed.movePointRight(2) : typed).longValueExact(), "");
        } catch (ArithmeticException tooFine) {
            return new GoalText(0, figure.isMoney() ? "Give whole cents." : "Give a whole number.");
        }
    }
}
