package studio.hairline.money;

import java.util.Arrays;
import java.util.Optional;

/** What happens with money. */
public enum MoneyKind {
    REQUIRED("Required"),
    PAID("Paid"),
    CREDITED("Credited"),
    FORFEITED("Forfeited"),
    REFUNDED("Refunded"),
    EARNED("Earned");

    private final String label;

    MoneyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @return whether somebody wrote it down, and may take it back; the rest follows plans and sessions */
    public boolean isByHand() {
        return this != REQUIRED && this != EARNED;
    }

    /** @return whether money changed hands */
    public boolean hasMeans() {
        return this == PAID || this == REFUNDED;
    }

    public static Optional<MoneyKind> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
