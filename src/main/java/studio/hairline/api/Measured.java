package studio.hairline.api;

import java.time.Instant;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Defined.Measure;
import studio.hairline.dashboard.Estimate;
import studio.hairline.dashboard.Rows;

/**
 * A figure that was measured.
 *
 * @param opens what its rows must come to: their number, their cents where it is money, their minutes where it is time in the chair
 * @param leftOut what is not in it, in a sentence; empty when nothing is left out
 */
public record Measured(Defined figure, Estimate estimate, long opens, Rows rows, Instant asOf, String leftOut)
        implements Result {

    /** With nothing left out. */
    public Measured(Defined figure, Estimate estimate, long opens, Rows rows, Instant asOf) {
        this(figure, estimate, opens, rows, asOf, "");
    }

    Measured leavingOut(String words) {
        return new Measured(figure, estimate, opens, rows, asOf, words);
    }

    /** @return what the rows that were met come to, in what the figure is measured in */
    long of(RowWalk.Met rows) {
        return switch (figure.meaning().measure()) {
            case CENTS -> rows.cents();
            case CHAIR_MINUTES -> rows.minutes();
            case COUNT, SHARE, CHAIR_USE, MINUTES, DAYS -> rows.ids().size();
        };
    }

    /** @return whether it has rows of its own; a share of nothing opens what will once be judged */
    boolean opensWhatItCounts() {
        return figure.meaning().measure() != Measure.SHARE || estimate.n() > 0;
    }
}
