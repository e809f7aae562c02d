package studio.hairline.leads;

import java.util.Arrays;
import java.util.Optional;

/** What became of a consultation. */
public enum ConsultationOutcome {
    BOOKED("Booked"),
    ATTENDED("Attended"),
    MISSED("No-show"),
    CANCELLED("Cancelled"),
    CANCELLED_LATE("Cancelled late"),
    MOVED("Moved"),
    MOVED_LATE("Moved late");

    private final String label;

    ConsultationOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isMoved() {
        return this == MOVED || this == MOVED_LATE;
    }

    /** @return whether one knows it only once the consultation has begun */
    boolean needsStart() {
        return this == ATTENDED || this == MISSED;
    }

    public static Optional<ConsultationOutcome> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
