package studio.hairline.dashboard;

import java.util.List;
import studio.hairline.figures.Rate;

/**
 * How the promises to those who waited were kept.
 *
 * @param promises for each promise in its order, over those old enough to be judged
 * @param wroteBack of those at least 14 days old, who wrote to us again
 */
record Kept(List<Rate> promises, Rate wroteBack) {}
