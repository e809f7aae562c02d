package studio.hairline.leads;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How soon an inquiry is to be answered, by the wall clock. */
public enum Promise {
    MINUTES_15("15 min", 15),
    HOUR("1 h", 60),
    DAY("24 h", 1440);

    private final String label;
    private final int minutes;

    Promise(String label, int minutes) {
        this.label = label;
        this.minutes = minutes;
    }

    public String label() {
        return label;
    }

    public int minutes() {
        return minutes;
    }

    /** @return whatever was received earlier is old enough to be judged */
    public Instant judgedBefore(Instant asOf) {
        return asOf.truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes(minutes));
    }
}
