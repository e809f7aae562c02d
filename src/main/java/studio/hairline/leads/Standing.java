package studio.hairline.leads;

import java.util.Arrays;
import java.util.Optional;

/** Whether an inquiry counts: only a genuine one is in any figure, the others are counted beside it. */
public enum Standing {
    GENUINE("Genuine"),
    SPAM("Spam"),
    TEST("Test entry"),
    DUPLICATE("Duplicate");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Standing> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
