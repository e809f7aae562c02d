package studio.hairline.record;

/** What was done when a photo was taken. */
public enum PhotoMoment {
    BEFORE("Before"),
    AFTER_SESSION("After a session"),
    HEALED("Healed");

    private final String label;

    PhotoMoment(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
