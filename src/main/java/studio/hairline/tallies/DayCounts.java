package studio.hairline.tallies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many rows of each category a list has on each of its days, or in each of its months: all one has to know to open it. */
public record DayCounts(List<DayCount> counts) {

    public static final DayCounts NOTHING = new DayCounts(List.of());

    /**
     * @param day or the first of a month
     * @param category its code
     */
    public record DayCount(LocalDate day, String category, long count) {}

    /** Of a list that is opened without looking for days. */
    public static DayCounts undated(Stream<String> categories) {
        return new DayCounts(
                categories.map(one -> new DayCount(LocalDate.EPOCH, one, 1)).toList());
    }

    public Map<String, Long> byCategory() {
        return sums(counts.stream(), new TreeMap<>(), DayCount::category);
    }

    /** @param categories codes; none for all */
    public long sum(Set<String> categories) {
        return of(categories).mapToLong(DayCount::count).sum();
    }

    /** @param categories codes; none for all */
    public List<Shelf<LocalDate>> shelves(Set<String> categories, boolean latestFirst) {
        Comparator<LocalDate> ahead = Comparator.naturalOrder();
        return sums(of(categories), new TreeMap<>(latestFirst ? ahead.reversed() : ahead), DayCount::day)
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Shelf<>(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stream<DayCount> of(Set<String> categories) {
        return counts.stream().filter(one -> categories.isEmpty() || categories.contains(one.category()));
    }

    private static <K> Map<K, Long> sums(Stream<DayCount> counts, TreeMap<K, Long> into, Function<DayCount, K> key) {
        return counts.collect(Collectors.toMap(key, DayCount::count, Long::sum, () -> into));
    }
}
