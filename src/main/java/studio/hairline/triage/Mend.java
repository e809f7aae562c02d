package studio.hairline.triage;

import java.util.Arrays;
import java.util.Optional;

/** What closes a leak: a form of the inbox that is open at once, or verbs that stand there ready. */
public enum Mend {
    REPLY("Reply"),
    OUTCOME("Say the outcome"),
    NEXT_STEP("Set the next step"),
    CATEGORISE("Categorise"),
    LOSE("Close it"),
    REASON("Give the reason");

    private final String label;

    Mend(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @return as it stands in a URL */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Optional<Mend> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
