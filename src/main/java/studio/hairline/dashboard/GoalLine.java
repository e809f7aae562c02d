package studio.hairline.dashboard;

import java.time.LocalDate;
import studio.hairline.figures.Pace;

/**
 * A goal and how this month stands against it.
 *
 * @param rows what has come so far
 */
public record GoalLine(Adding what, Pace pace, Rows rows) {

    /** The same, opening its rows as they were known at the end of a day. */
    GoalLine on(LocalDate day) {
        return new GoalLine(what, pace, rows.asKnownOn(day));
    }
}
