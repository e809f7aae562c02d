package studio.hairline.money;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How money changed hands. No card is processed here: it is written down. */
public enum Means {
    CASH("Cash", Account.CASH),
    CARD_TERMINAL("Card terminal", Account.CARD_TERMINAL),
    TRANSFER("Transfer", Account.TRANSFER),
    OTHER("Other", Account.OTHER),
    NOT_RECORDED("Not recorded", Account.NOT_RECORDED);

    private final String label;
    private final Account account;

    Means(String label, Account account) {
        this.label = label;
        this.account = account;
    }

    public String label() {
        return label;
    }

    Account account() {
        return account;
    }

    /** @return those one can choose; what came from elsewhere has none recorded */
    public static List<Means> choices() {
        return List.of(CASH, CARD_TERMINAL, TRANSFER, OTHER);
    }

    public static Optional<Means> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
