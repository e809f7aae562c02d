package studio.hairline.triage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which language we write. */
public enum Speech {
    ENGLISH("English", "en"),
    SPANISH("Spanish", "es");

    private final String label;
    private final String code;

    Speech(String label, String code) {
        this.label = label;
        this.code = code;
    }

    public String label() {
        return label;
    }

    public String code() {
        return code;
    }

    /** @param language as a person's record says it; English where it says nothing or another */
    public static Speech of(@Nullable String language) {
        return language != null && language.toLowerCase(Locale.ROOT).startsWith("es") ? SPANISH : ENGLISH;
    }
}
