package studio.hairline.intake;

/** Where another system's lead stood, in what we can say of it without inventing when it got there. */
public enum LeadStatus {
    NEW("New"),
    TRIAGED("Being worked on"),
    CONVERTED("Converted (needs its day)"),
    LOST("Lost"),
    SPAM("Spam: set aside"),
    TEST("Test entry: set aside"),
    DUPLICATE("Duplicate: set aside");

    private final String label;

    LeadStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
