package studio.hairline.triage;

import java.util.HashMap;
import java.util.Map;
import studio.hairline.figures.Rate;

/**
 * The chance to convert by category, source and grade, from the studio's own mature inquiries. A cell that saw few is drawn
 * towards the coarser one around it as if that one had lent it {@link Rate#ENOUGH} inquiries: grade → source → category → studio.
 */
record Odds(Map<Cell, Rate> seen) {

    /** What a studio without a past expects of everybody; only what is equal for all. */
    private static final double UNKNOWN = 0.5;

    Odds {
        seen = Map.copyOf(seen);
    }

    /** @param finest each cell as it was counted; the coarser ones are their sums */
    static Odds of(Map<Cell, Rate> finest) {
        Map<Cell, Rate> all = new HashMap<>();
        finest.forEach((cell, rate) -> cell.fromTheStudio()
                .forEach(one -> all.merge(
                        one, rate, (before, more) -> new Rate(before.hits() + more.hits(), before.n() + more.n()))));
        return new Odds(all);
    }

    Chance of(Cell cell) {
        double value = UNKNOWN;
        Cell like = Cell.STUDIO;
        for (Cell one : cell.fromTheStudio()) {
            Rate rate = rate(one);
            int lent = one.equals(Cell.STUDIO) ? 2 : Rate.ENOUGH;
            value = (rate.hits() + lent * value) / (rate.n() + lent);
            like = rate.isSmall() ? like : one;
        }
        return new Chance(value, rate(like), like.words());
    }

    private Rate rate(Cell cell) {
        return seen.getOrDefault(cell, new Rate(0, 0));
    }
}
