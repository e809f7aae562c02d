package studio.hairline.leads;

import java.util.Arrays;
import java.util.Optional;

/** How a consultation takes place. */
public enum ConsultationKind {
    IN_PERSON("In person"),
    PHOTO("By photo"),
    VIDEO("By video");

    private final String label;

    ConsultationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<ConsultationKind> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
