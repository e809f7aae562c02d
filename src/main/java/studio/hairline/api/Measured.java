package studio.hairline.api;

import java.time.Instant;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Defined.Measure;
import studio.hairline.dashboard.Estimate;
import studio.hairline.dashboard.Rows;

/**
 * A figure that was measured.
 *
 * @param opens what its rows must come to: their number, or their cents where it is money
 */
public record Measured(Defined figure, Estimate estimate, long opens, Rows rows, Instant asOf) {

    boolean isMoney() {
        return figure.meaning().measure() == Measure.CENTS;
    }

    /** @return whether it has rows of its own; a share of nothing opens what will once be judged */
    boolean opensWhatItCounts() {
        return figure.meaning().measure() != Measure.SHARE || estimate.n() > 0;
    }
}
