package studio.hairline.record;

import java.util.Arrays;
import java.util.Optional;

/** What somebody's photos may be used for, each agreed to on its own. */
public enum Purpose {
    /** Without it no photo is kept at all. */
    RECORD("Record", "You may take photos of my scalp and keep them in my record."),
    WEBSITE("Website", "You may show my photos on the studio's website."),
    SOCIAL("Social media", "You may show my photos on the studio's social media.");

    private final String label;
    private final String usualWords;

    Purpose(String label, String usualWords) {
        this.label = label;
        this.usualWords = usualWords;
    }

    public String label() {
        return label;
    }

    /** @return the words it is usually asked with */
    public String usualWords() {
        return usualWords;
    }

    public static Optional<Purpose> of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
