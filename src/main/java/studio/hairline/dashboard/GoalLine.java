package studio.hairline.dashboard;

import studio.hairline.figures.Pace;

/**
 * A goal and how this month stands against it.
 *
 * @param rows what has come so far
 */
public record GoalLine(Adding what, Pace pace, Rows rows) {}
