package studio.hairline.money;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that happens with an amount.
 *
 * @param cents below zero for what corrects or takes back
 * @param means of what is paid or refunded; null for the rest
 */
record Movement(MoneyKind kind, long cents, @Nullable Means means) {

    Movement {
        if (kind.hasMeans() != (means != null)) {
            throw new IllegalArgumentException(kind + " by " + means);
        }
    }

    Movement reversed() {
        return new Movement(kind, -cents, means);
    }

    /** @return lines that sum to zero */
    List<Posting> postings() {
        return switch (kind) {
            case REQUIRED -> List.of(new Posting(Account.DUE, cents), new Posting(Account.AGREED, -cents));
            case PAID -> comes(account());
            case CREDITED -> comes(Account.CREDITS);
            case REFUNDED -> goes(account());
            case FORFEITED -> goes(Account.FORFEITS);
            case EARNED -> List.of(new Posting(Account.HELD, cents), new Posting(Account.REVENUE, -cents));
        };
    }

    private Account account() {
        return means == null ? Account.NOT_RECORDED : means.account();
    }

    /** What comes in is held, and no longer due. */
    private List<Posting> comes(Account from) {
        return List.of(
                new Posting(from, cents),
                new Posting(Account.HELD, -cents),
                new Posting(Account.AGREED, cents),
                new Posting(Account.DUE, -cents));
    }

    /** What goes out is not held any more, and due again while the plan stands. */
    private List<Posting> goes(Account to) {
        return List.of(
                new Posting(to, -cents),
                new Posting(Account.HELD, cents),
                new Posting(Account.AGREED, -cents),
                new Posting(Account.DUE, cents));
    }
}
