package studio.hairline.money;

import java.util.List;
import studio.hairline.history.Refusal;

/** How much of each kind there was with one lead, in cents; what was taken back is out of it. Says what may still be done. */
public record Balance(long required, long paid, long credited, long forfeited, long refunded, long earned) {

    public static final Balance NOTHING = new Balance(0, 0, 0, 0, 0, 0);

    private static final long MOST = 100_000_00;

    /** @return what these entries come to */
    public static Balance of(List<MoneyLine> lines) {
        Balance sum = NOTHING;
        for (MoneyLine line : lines) {
            sum = sum.after(line.movement());
        }
        return sum;
    }

    Balance after(Movement movement) {
        long cents = movement.cents();
        return switch (movement.kind()) {
            case REQUIRED -> new Balance(required + cents, paid, credited, forfeited, refunded, earned);
            case PAID -> new Balance(required, paid + cents, credited, forfeited, refunded, earned);
            case CREDITED -> new Balance(required, paid, credited + cents, forfeited, refunded, earned);
            case FORFEITED -> new Balance(required, paid, credited, forfeited + cents, refunded, earned);
            case REFUNDED -> new Balance(required, paid, credited, forfeited, refunded + cents, earned);
            case EARNED -> new Balance(required, paid, credited, forfeited, refunded, earned + cents);
        };
    }

    /** @return what is still to be paid; nothing where more was paid than asked */
    public long open() {
        return Math.max(0, required - paid - credited + forfeited + refunded);
    }

    /** @return paid or credited for what is not delivered yet; below zero: delivered, and not paid */
    public long held() {
        return paid + credited - forfeited - refunded - earned;
    }

    /** @return what the client gave and the studio neither gave back nor kept for nothing */
    public long received() {
        return paid - refunded - forfeited;
    }

    /** @return how much can be given back or kept: held, and the client's own */
    public long refundable() {
        return Math.max(0, Math.min(held(), received()));
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }

    Movement pay(long cents, Means means) {
        return new Movement(MoneyKind.PAID, amount(cents), means);
    }

    Movement refund(long cents, Means means) {
        return new Movement(MoneyKind.REFUNDED, available(cents, "refunded"), means);
    }

    Movement forfeit(long cents) {
        return new Movement(MoneyKind.FORFEITED, available(cents, "kept"), null);
    }

    Movement credit(long cents) {
        if (credited + amount(cents) > required) {
            throw new Refusal("The amount is more than was asked for: a credit is at most that.");
        }
        return new Movement(MoneyKind.CREDITED, cents, null);
    }

    /** Refuses what would leave less than nothing behind. */
    Movement takeBack(Movement done) {
        Movement reversed = done.reversed();
        Balance left = after(reversed);
        if (left.received() < 0 || left.held() + left.earned() < 0) {
            throw new Refusal("Some of this was refunded or kept since: take that back first.");
        }
        return reversed;
    }

    private long available(long cents, String what) {
        if (amount(cents) > refundable()) {
            throw new Refusal("The amount is more than is held for sessions not delivered yet: no more can be " + what
                    + ". For work done, credit it first.");
        }
        return cents;
    }

    private static long amount(long cents) {
        if (cents < 1 || cents > MOST) {
            throw new Refusal("The amount lies between a cent and 100,000.");
        }
        return cents;
    }
}
