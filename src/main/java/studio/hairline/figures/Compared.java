package studio.hairline.figures;

import org.jspecify.annotations.Nullable;

/**
 * Two stretches of time that may be held against each other.
 *
 * @param current the days of the asked period that have begun (all of it when none has)
 * @param before the days it is compared with, or null when there is nothing to compare with
 * @param unfinished whether the asked period is still running or ahead: its figures will change
 */
public record Compared(Period current, @Nullable Period before, boolean unfinished) {}
