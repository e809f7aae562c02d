package studio.hairline.money;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of the ledger is meant, and how many cents each entry counts there. */
public enum MoneyMeasure {
    EVERYTHING("Every entry", null, "m.amount_cents"),
    COLLECTED(
            "Collected",
            "m.kind in ('PAID', 'REFUNDED')",
            "case when m.kind = 'REFUNDED' then -m.amount_cents else m.amount_cents end"),
    /** Entries of the leads with which something is held now: together they are what is held. */
    HELD(
            "Deposits held",
            "m.kind <> 'REQUIRED' and exists (select 1 from money_held h where h.lead_id = m.lead_id)",
            "case when m.kind in ('PAID', 'CREDITED') then m.amount_cents else -m.amount_cents end"),
    PAID("Paid", "m.kind = 'PAID'", "m.amount_cents"),
    REFUNDED("Refunded", "m.kind = 'REFUNDED'", "m.amount_cents"),
    CREDITED("Credited", "m.kind = 'CREDITED'", "m.amount_cents"),
    FORFEITED("Kept", "m.kind = 'FORFEITED'", "m.amount_cents"),
    REQUIRED("Required", "m.kind = 'REQUIRED'", "m.amount_cents"),
    EARNED("Earned", "m.kind = 'EARNED'", "m.amount_cents");

    private final String label;
    private final @Nullable String condition;
    private final String cents;

    MoneyMeasure(String label, @Nullable String condition, String cents) {
        this.label = label;
        this.condition = condition;
        this.cents = cents;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String condition() {
        return condition == null ? "1 = 1" : condition;
    }

    /** @return how many cents an entry counts, in SQL */
    String cents() {
        return cents;
    }

    /** @return the same of any entry, none for those that do not count */
    String counted() {
        return switch (this) {
            case HELD -> "case when m.kind <> 'REQUIRED' then " + cents + " else 0 end";
            case EVERYTHING, COLLECTED, PAID, REFUNDED, CREDITED, FORFEITED, REQUIRED, EARNED ->
                "case when " + condition() + " then " + cents + " else 0 end";
        };
    }

    /** The same as {@link #condition} for an entry in memory, of a lead with which something is held. */
    boolean counts(MoneyKind kind) {
        return switch (this) {
            case EVERYTHING -> true;
            case COLLECTED -> kind == MoneyKind.PAID || kind == MoneyKind.REFUNDED;
            case HELD -> kind != MoneyKind.REQUIRED;
            case PAID, REFUNDED, CREDITED, FORFEITED, REQUIRED, EARNED -> name().equals(kind.name());
        };
    }

    public static Optional<MoneyMeasure> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
