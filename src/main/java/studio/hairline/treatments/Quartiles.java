package studio.hairline.treatments;

import java.util.List;

/** A quarter of the values lie below the first, a quarter above the last; by nearest rank, so each is a value there was. */
public record Quartiles(long low, long middle, long high) {

    /** @param values at least one */
    static Quartiles of(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return new Quartiles(rank(sorted, 25), rank(sorted, 50), rank(sorted, 75));
    }

    private static long rank(List<Long> sorted, int percent) {
        return sorted.get(Math.max(0, Math.ceilDiv(sorted.size() * percent, 100) - 1));
    }
}
