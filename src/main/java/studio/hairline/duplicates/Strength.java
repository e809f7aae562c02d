package studio.hairline.duplicates;

/** What is asked of a human about two records. */
public enum Strength {
    LIKELY("Very likely the same"),
    QUESTION("A question"),
    NONE("Nothing speaks for it");

    private final String label;

    Strength(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
