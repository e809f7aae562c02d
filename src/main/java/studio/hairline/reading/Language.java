package studio.hairline.reading;

/** The languages the studio answers in. */
public enum Language {
    ENGLISH("English", "en"),
    SPANISH("Spanish", "es");

    private final String label;
    private final String code;

    Language(String label, String code) {
        this.label = label;
        this.code = code;
    }

    public String label() {
        return label;
    }

    public String code() {
        return code;
    }
}
