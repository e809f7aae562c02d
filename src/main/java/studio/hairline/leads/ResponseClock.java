package studio.hairline.leads;

/** By which clock a first response is timed. */
public enum ResponseClock {
    /** Everybody's watch. */
    WALL("answered_minutes"),
    /** Only while the studio is open. */
    OPENING_HOURS("answered_open_minutes");

    private final String column;

    ResponseClock(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
