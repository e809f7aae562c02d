package studio.hairline.leads;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import studio.hairline.tallies.Tally;

/** How soon an inquiry is to be answered, by the wall clock. */
public enum Promise {
    MINUTES_15("15 min", 15, Tally.KEPT_15M),
    HOUR("1 h", 60, Tally.KEPT_1H),
    DAY("24 h", 1440, Tally.KEPT_24H);

    private final String label;
    private final int minutes;
    private final Tally tally;

    Promise(String label, int minutes, Tally tally) {
        this.label = label;
        this.minutes = minutes;
        this.tally = tally;
    }

    public String label() {
        return label;
    }

    public int minutes() {
        return minutes;
    }

    /** @return how many of those who waited were answered in time */
    public Tally tally() {
        return tally;
    }

    /** @return whatever was received earlier is old enough to be judged */
    public Instant judgedBefore(Instant asOf) {
        return asOf.truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes(minutes));
    }

    boolean isKept(Lead lead) {
        return lead.answer != null && lead.answer.minutes() <= minutes;
    }
}
