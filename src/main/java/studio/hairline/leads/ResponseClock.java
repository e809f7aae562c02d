package studio.hairline.leads;

import org.jspecify.annotations.Nullable;

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

    /** @return until it was given; null where this clock does not know it */
    @Nullable
    Integer minutes(Answer answer) {
        return this == WALL ? Integer.valueOf(answer.minutes()) : answer.openMinutes();
    }
}
