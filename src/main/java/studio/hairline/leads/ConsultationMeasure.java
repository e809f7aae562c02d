package studio.hairline.leads;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import studio.hairline.tallies.Where;

/** What of the consultations is counted; those of spam, tests and merged duplicates are in none. */
public enum ConsultationMeasure {
    CONSULTATIONS("Consultations"),
    /** Their start has passed, and nobody called them off or moved them in time. */
    CONSULTATIONS_DUE("Consultations that were due");

    private final String label;

    ConsultationMeasure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @return as it stands in a URL */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ConsultationMeasure> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** @return whether a consultation of a genuine inquiry counts, as in {@link #where} */
    boolean counts(ConsultationRow row, Instant now) {
        return switch (this) {
            case CONSULTATIONS -> true;
            case CONSULTATIONS_DUE ->
                row.outcome() != ConsultationOutcome.CANCELLED
                        && row.outcome() != ConsultationOutcome.MOVED
                        && row.startsAt().isBefore(now);
        };
    }

    /** @return the conditions of a row of {@code consultations c} and its lead {@code l} that counts */
    Where where(Instant now) {
        Where where = new Where().and("l.standing = 'GENUINE'");
        return switch (this) {
            case CONSULTATIONS -> where;
            case CONSULTATIONS_DUE -> where.and("c.outcome not in ('CANCELLED', 'MOVED') and c.starts_at < ?", now);
        };
    }
}
