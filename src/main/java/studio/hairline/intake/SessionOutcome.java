package studio.hairline.intake;

/** What became of another system's booking; what is not said is not recorded, and never a show. */
public enum SessionOutcome {
    NOT_RECORDED("Not recorded"),
    COMPLETED("Completed"),
    MISSED("Missed"),
    CANCELLED("Cancelled");

    private final String label;

    SessionOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
