package studio.hairline.leads;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a month gained or lost since an instant.
 *
 * @param difference now less then
 * @param rows ids of those that count otherwise
 */
public record Restated(YearMonth month, Known difference, List<Long> rows) {

    /** What a row counts on a day; several of one row add up. */
    public record Counting(long id, LocalDate day, Known worth) {}

    public static List<Restated> of(List<Counting> then, List<Counting> now) {
        Map<YearMonth, Map<Long, Known>> was = months(then);
        Map<YearMonth, Map<Long, Known>> is = months(now);
        TreeSet<YearMonth> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        return all.stream()
                .map(month -> of(month, was.getOrDefault(month, Map.of()), is.getOrDefault(month, Map.of())))
                .filter(one -> !one.rows().isEmpty())
                .toList();
    }

    private static Restated of(YearMonth month, Map<Long, Known> was, Map<Long, Known> is) {
        List<Long> changed = Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .filter(id -> !was.getOrDefault(id, Known.NOTHING).equals(is.getOrDefault(id, Known.NOTHING)))
                .sorted()
                .toList();
        Known before = sum(was.values());
        Known after = sum(is.values());
        return new Restated(month, new Known(after.count() - before.count(), after.cents() - before.cents()), changed);
    }

    private static Map<YearMonth, Map<Long, Known>> months(List<Counting> rows) {
        Map<YearMonth, Map<Long, Known>> months = new TreeMap<>();
        rows.forEach(row -> months.computeIfAbsent(YearMonth.from(row.day()), month -> new HashMap<>())
                .merge(row.id(), row.worth(), Known::plus));
        return months;
    }

    private static Known sum(Collection<Known> all) {
        return all.stream().reduce(Known.NOTHING, Known::plus);
    }
}
