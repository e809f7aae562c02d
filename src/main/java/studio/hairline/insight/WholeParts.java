package studio.hairline.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Parts as whole numbers that sum to what the parts sum to, by largest remainder. */
final class WholeParts {

    private WholeParts() {}

    /** @param sum what they sum to, but for rounding */
    static List<Long> of(List<Double> parts, long sum) {
        List<Long> whole = new ArrayList<>(
                parts.stream().map(part -> (long) Math.floor(part)).toList());
        long missing = sum - whole.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> parts.get(i) - Math.floor(parts.get(i)))
                        .reversed())
                .limit(missing)
                .forEach(i -> whole.set(i, whole.get(i) + 1));
        return whole;
    }
}
