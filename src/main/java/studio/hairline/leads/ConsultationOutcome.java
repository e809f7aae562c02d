package studio.hairline.leads;

import java.util.Arrays;
import java.util.Optional;

/** What became of a consultation. */
public enum ConsultationOutcome {
    BOOKED("Booked"),
    ATTENDED("Attended"),
    MISSED("No-show"),
    CANCELLED("Cancelled");

    private final String label;

    ConsultationOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<ConsultationOutcome> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
