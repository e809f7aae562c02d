package studio.hairline.insight;

import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Period;

/**
 * What came of days that were foreseen, as it stands now.
 *
 * @param value a count, or cents
 */
public record Came(Period days, long value, Rows rows) {}
