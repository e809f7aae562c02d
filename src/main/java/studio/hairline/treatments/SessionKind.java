package studio.hairline.treatments;

import java.util.Arrays;
import java.util.Optional;

/** What one comes to the chair for. */
public enum SessionKind {
    TREATMENT("Treatment"),
    TOUCH_UP("Touch-up"),
    OTHER("Other");

    private final String label;

    SessionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<SessionKind> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
