package studio.hairline.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.hairline.figures.Rate;
import studio.hairline.figures.RateChange;

/**
 * Where the rate of all moved one way and that of every group the other: Simpson's paradox, said in words.
 *
 * <p>E. H. Simpson, The interpretation of interaction in contingency tables, J. R. Stat. Soc. B 13 (1951) 238–241.
 */
final class Reversal {

    /** Fewer than so many in either period say nothing of a group. */
    private static final int FEWEST = 5;

    /** The groups that can be compared have to hold this part of all inquiries. */
    private static final double MOST = 0.8;

    private Reversal() {}

    /** @param each what every group is, such as "source" */
    static Optional<String> of(Change change, String each, Function<CellChange, String> group) {
        Map<String, RateChange> groups = new LinkedHashMap<>();
        change.cells()
                .forEach(cell ->
                        groups.merge(group.apply(cell), new RateChange(cell.now(), cell.before()), Reversal::plus));
        List<String> said = new ArrayList<>();
        long held = 0;
        double all = moved(change.rates());
        for (Map.Entry<String, RateChange> one : groups.entrySet()) {
            RateChange rates = one.getValue();
            if (Math.min(rates.now().n(), rates.before().n()) >= FEWEST) {
                held += rates.now().n() + rates.before().n();
                if (moved(rates) * all >= 0) {
                    return Optional.empty();
                }
                said.add(one.getKey() + " " + fromTo(rates));
            }
        }
        long n = change.rates().now().n() + change.rates().before().n();
        return said.size() < 2 || held < MOST * n ? Optional.empty() : Optional.of(words(change.rates(), each, said));
    }

    private static String words(RateChange all, String each, List<String> said) {
        boolean up = moved(all) > 0;
        return "The rate of all %s, %s, yet it %s for every %s: %s. What changed is who wrote, not how well they convert; look at the parts."
                .formatted(
                        up ? "rose" : "fell",
                        fromTo(all),
                        up ? "fell" : "rose",
                        each,
                        said.stream().collect(Collectors.joining(", ")));
    }

    private static String fromTo(RateChange rates) {
        return "%s → %s".formatted(rates.before().words(), rates.now().words());
    }

    private static double moved(RateChange rates) {
        return rates.points().orElse(0);
    }

    private static RateChange plus(RateChange one, RateChange other) {
        return new RateChange(plus(one.now(), other.now()), plus(one.before(), other.before()));
    }

    private static Rate plus(Rate one, Rate other) {
        return new Rate(one.hits() + other.hits(), one.n() + other.n());
    }
}
