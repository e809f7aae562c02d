package studio.hairline.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part beside the other parts of one whole.
 *
 * @param percent whole percents that sum to 100 over all the parts
 */
public record Share(long part, long whole, int percent) {

    /**
     * The shares of a list of parts in its order; whole percents by largest remainder (Hamilton's method), the earlier part
     * first where remainders are equal.
     *
     * @param parts none below zero
     */
    public static List<Share> of(List<Long> parts) {
        if (parts.stream().anyMatch(part -> part < 0)) {
            throw new IllegalArgumentException("a part of a whole cannot be less than nothing");
        }
        var whole = parts.stream().mapToLong(Long::longValue).sum();
        var percents = percents(parts, whole);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Share(parts.get(i), whole, percents.get(i)))
                .toList();
    }

    /** Between 0 and 1; 0 of an empty whole. */
    public double value() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Such as "23%"; "<1%" for what is little but there, "–" where there is no whole. */
    public String words() {
        if (whole == 0) {
            return "–";
        }
        return part > 0 && percent == 0 ? "<1%" : percent + "%";
    }

    private static List<Integer> percents(List<Long> parts, long whole) {
        if (whole == 0) {
            return parts.stream().map(part -> 0).toList();
        }
        var percents = new ArrayList<>(
                parts.stream().map(part -> (int) (100 * part / whole)).toList());
        var missing = 100 - percents.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> 100 * parts.get(i) % whole)
                        .reversed())
                .limit(missing)
                .forEach(i -> percents.set(i, percents.get(i) + 1));
        return percents;
    }
}
