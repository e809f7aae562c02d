package studio.hairline.api;

import java.time.Instant;
import studio.hairline.dashboard.Defined;

/**
 * A figure that has no past.
 *
 * @param why in one sentence
 */
public record Unknown(Defined figure, String why, Instant asOf) implements Result {

    private static final String END = ". ";

    /** What a list is refused with ends with what else to ask for: that is nothing for a figure. */
    public Unknown {
        int end = why.indexOf(END);
        why = end < 0 ? why : why.substring(0, end + 1);
    }
}
