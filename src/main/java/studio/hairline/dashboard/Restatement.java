package studio.hairline.dashboard;

import java.time.Instant;
import java.util.List;

/**
 * What was restated since the last look.
 *
 * @param tooMuch whether so much was written down since that it was not gone through
 * @param asOf the instant it was looked at: what is written down later was not seen
 */
public record Restatement(List<RestatedMonth> months, boolean tooMuch, Instant asOf) {

    static final Restatement NOTHING = new Restatement(List.of(), false, Instant.EPOCH);

    public boolean isNothing() {
        return months.isEmpty() && !tooMuch;
    }
}
