package studio.hairline.api;

import java.time.Instant;
import studio.hairline.dashboard.Defined;

/**
 * A figure that has no past.
 *
 * @param why in one sentence
 */
public record Unknown(Defined figure, String why, Instant asOf) implements Result {}
