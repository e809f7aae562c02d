package studio.hairline.money;

import java.math.BigDecimal;
import studio.hairline.history.Refusal;

/**
 * The studio's rules about money.
 *
 * @param depositPercent of the price; nothing where the deposit is a fixed sum
 * @param depositCents the fixed sum; counts only without a percentage
 * @param noticeHours a session cancelled with less notice is as one nobody came to
 * @param noShowFeeCents what is kept of what is held; nothing: all of it
 * @param lateMinutes whoever is later than that did not come
 */
public record MoneyRules(int depositPercent, long depositCents, int noticeHours, long noShowFeeCents, int lateMinutes) {

    public static final MoneyRules USUAL = new MoneyRules(10, 0, 48, 250_00, 25);

    private static final long MOST = 10_000_00;

    public MoneyRules {
        if (depositPercent < 0 || depositPercent > 100) {
            throw new Refusal("The deposit lies between 0 and 100 % of the price.");
        }
        if (depositCents < 0 || depositCents > MOST || noShowFeeCents < 0 || noShowFeeCents > MOST) {
            throw new Refusal("A deposit or fee lies between nothing and 10,000.");
        }
        if (depositPercent == 0 && depositCents == 0) {
            throw new Refusal("Give the deposit in percent, or as a fixed sum: it makes the conversion.");
        }
        if (noticeHours < 0 || noticeHours > 720 || lateMinutes < 1 || lateMinutes > 240) {
            throw new Refusal("The notice lies between 0 and 720 hours, being late between 1 and 240 minutes.");
        }
    }

    /** @return whole cents, rounded up from the half, and never more than the price */
    public long depositOf(long priceCents) {
        return depositPercent > 0
                ? Math.floorDiv(priceCents * depositPercent + 50, 100)
                : Math.min(depositCents, priceCents);
    }

    /** @return how much of what is held the studio keeps for a no-show */
    public long keptOf(Balance balance) {
        return noShowFeeCents == 0 ? balance.refundable() : Math.min(noShowFeeCents, balance.refundable());
    }

    /** @return "deposit 10 %, 48 hours' notice, no-show fee 250.00, late after 25 minutes" */
    public String words() {
        return "deposit " + (depositPercent > 0 ? depositPercent + " %" : money(depositCents)) + ", " + noticeHours
                + " hours' notice, no-show fee " + (noShowFeeCents == 0 ? "all that is held" : money(noShowFeeCents))
                + ", late after " + lateMinutes + " minutes";
    }

    private static String money(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    MoneyRules withoutMoney() {
        return new MoneyRules(Math.max(1, depositPercent), 0, noticeHours, 0, lateMinutes);
    }
}
