package studio.hairline.treatments;

/** The day of a session that a figure goes by. */
public enum SessionDated {
    START("start_day"),
    COMPLETED("completed_day"),
    TOUCH_UP_DUE(DueTouchUps.DAY);

    private final String day;

    SessionDated(String day) {
        this.day = day;
    }

    /** @return a column of {@code sessions}, or what follows from one */
    String day() {
        return day;
    }
}
