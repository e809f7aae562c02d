package studio.hairline.intake;

/** What another system's service is here. */
public enum ServiceMeaning {
    TREATMENT("Treatment session"),
    TOUCH_UP("Touch-up"),
    OTHER("Other service");

    private final String label;

    ServiceMeaning(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
