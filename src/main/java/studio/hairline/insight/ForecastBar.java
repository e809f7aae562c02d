package studio.hairline.insight;

import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Interval;
import studio.hairline.figures.Period;

/**
 * One stretch of 30 days.
 *
 * @param value what came, or what is expected
 * @param foreseen from what was known on the day before it; null where that was too little
 * @param ahead whether it is still to come
 * @param rows what came, or what is known of those to come
 */
public record ForecastBar(
        Period days, double value, @Nullable Interval foreseen, boolean ahead, Rows rows) {}
