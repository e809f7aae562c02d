package studio.hairline.treatments.ui;

import java.util.List;
import studio.hairline.treatments.SessionMeasure;

/** Which figures of the catalogue a list of sessions is the rows of, by their codes. */
final class SessionAudited {

    private SessionAudited() {}

    /** @param money whether whoever looks may see what was earned */
    static List<String> figures(SessionMeasure measure, boolean money) {
        return switch (measure) {
            case SESSIONS_BOOKED -> List.of("hours-booked");
            case SESSIONS_MISSED -> List.of("hours-lost");
            case SESSIONS_DUE -> List.of("show-rate", "no-show-rate", "cancelled-late-rate", "outcome-not-recorded");
            case OUTCOME_MISSING -> List.of("past-without-outcome");
            case SESSIONS_CANCELLED -> List.of("cancelled-sessions");
            case GAPS, GAPS_KEPT -> List.of("healing-gap-kept");
            case GAPS_TOO_SHORT -> List.of("healing-gap-too-short");
            case GAPS_TOO_LONG -> List.of("healing-gap-too-long");
            case SESSIONS_COMPLETED -> List.of("sessions", "hours-delivered");
            case FIRST -> List.of("first-sessions", "series-finished", "series-running");
            case SECOND -> List.of("second-sessions");
            case THIRD -> List.of("third-sessions");
            case FOURTH_OR_LATER -> List.of("later-sessions");
            case UNNUMBERED -> List.of("sessions-without-number");
            case TOUCH_UPS -> List.of("touch-ups");
            case TOUCH_UP_DUE -> List.of("touch-ups-due", "touch-ups-recaptured");
            case TOUCH_UP_BOOKED -> List.of("touch-ups-recaptured");
            case PAUSED -> List.of("stalled-series");
            case EARNED -> money ? List.of("earned", "earned-per-hour") : List.of();
        };
    }
}
