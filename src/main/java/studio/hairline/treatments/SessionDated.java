package studio.hairline.treatments;

/** The day of a session that a figure goes by. */
public enum SessionDated {
    START("start_day"),
    COMPLETED("completed_day");

    private final String day;

    SessionDated(String day) {
        this.day = day;
    }

    String day() {
        return day;
    }
}
