package studio.hairline.leads;

import java.util.Arrays;
import java.util.Optional;

/** How an inquiry arrived. */
public enum Channel {
    FORM("Form"),
    CALL("Call"),
    MESSAGE("Message"),
    EMAIL("E-mail"),
    WALK_IN("Walk-in"),
    FILE("File");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
