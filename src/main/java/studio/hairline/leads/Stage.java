package studio.hairline.leads;

import java.util.Arrays;
import java.util.Optional;

/** Where a lead stands now. */
public enum Stage {
    NEW("New"),
    TRIAGED("Triaged"),
    CONSULTATION_BOOKED("Consultation booked"),
    CONSULTED("Consulted"),
    CONVERTED("Converted"),
    LOST("Lost");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** @return whether something is still to be done: neither converted nor lost */
    public boolean isOpen() {
        return this != CONVERTED && this != LOST;
    }

    public String label() {
        return label;
    }

    public static Optional<Stage> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
