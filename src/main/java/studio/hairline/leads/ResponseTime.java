package studio.hairline.leads;

import org.jspecify.annotations.Nullable;
import studio.hairline.tallies.Tally;

/** How long an inquiry waited for its first response, by the wall clock; each stretch ends where the next begins. */
public enum ResponseTime {
    WITHIN_15_MINUTES("Within 15 minutes", 0, 15, Tally.ANSWERED_15M),
    WITHIN_1_HOUR("Within 1 hour", 15, 60, Tally.ANSWERED_1H),
    WITHIN_4_HOURS("Within 4 hours", 60, 240, Tally.ANSWERED_4H),
    WITHIN_24_HOURS("Within 24 hours", 240, 1440, Tally.ANSWERED_24H),
    WITHIN_3_DAYS("Within 3 days", 1440, 4320, Tally.ANSWERED_3D),
    LATER("Later than 3 days", 4320, Integer.MAX_VALUE, Tally.ANSWERED_LATER),
    NOT_ANSWERED("Not answered", 0, 0, Tally.NEVER_ANSWERED);

    private final String label;
    private final int moreThan;
    private final int atMost;
    private final Tally tally;

    ResponseTime(String label, int moreThan, int atMost, Tally tally) {
        this.label = label;
        this.moreThan = moreThan;
        this.atMost = atMost;
        this.tally = tally;
    }

    public String label() {
        return label;
    }

    public Tally tally() {
        return tally;
    }

    /** @return minutes an answer in this stretch took longer than; the first stretch starts at once */
    int moreThan() {
        return this == WITHIN_15_MINUTES ? -1 : moreThan;
    }

    int atMost() {
        return atMost;
    }

    /** @param minutes started minutes until the first response; null without one */
    boolean holds(@Nullable Integer minutes) {
        return minutes == null
                ? this == NOT_ANSWERED
                : this != NOT_ANSWERED && minutes > moreThan() && minutes <= atMost;
    }
}
