package studio.hairline.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a picture lead, said once for what all of them have in common, once for each bucket and each series, and for
 * each cell only what is left: its address is the pieces of all four, joined. A piece that ends with a question mark is the page.
 */
record Addresses(List<String> all, List<List<String>> b, List<List<String>> s, List<List<String>> own) {

    /** @return null when the cells lead nowhere */
    static @Nullable Addresses of(List<Cell> cells) {
        if (cells.isEmpty() || cells.stream().anyMatch(cell -> cell.href() == null)) {
            return null;
        }
        List<List<String>> left = new ArrayList<>(cells.stream()
                .map(cell -> pieces(Objects.requireNonNull(cell.href())))
                .toList());
        List<String> all = common(left);
        drop(left, cell -> all);
        List<List<String>> buckets = taken(left, cells.stream().map(Cell::b).toList());
        List<List<String>> series = taken(left, cells.stream().map(Cell::s).toList());
        return new Addresses(all, buckets, series, left.stream().allMatch(List::isEmpty) ? List.of() : left);
    }

    private static List<String> pieces(String address) {
        int query = address.indexOf('?');
        return query < 0
                ? List.of(address + "?")
                : Stream.concat(
                                Stream.of(address.substring(0, query + 1)),
                                Arrays.stream(address.substring(query + 1).split("&")))
                        .toList();
    }

    /** Takes out of the cells what those in one place have in common. @return it, by place */
    private static List<List<String>> taken(List<List<String>> left, List<Integer> places) {
        Map<Integer, List<String>> common = IntStream.range(0, left.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        places::get,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(left::get, Collectors.toList()), Addresses::common)));
        drop(left, cell -> Objects.requireNonNull(common.get(places.get(cell))));
        int last = places.stream().mapToInt(Integer::intValue).max().orElse(-1);
        return IntStream.rangeClosed(0, last)
                .mapToObj(place -> common.getOrDefault(place, List.of()))
                .toList();
    }

    private static List<String> common(List<List<String>> some) {
        return some.getFirst().stream()
                .filter(piece -> some.stream().allMatch(other -> other.contains(piece)))
                .toList();
    }

    private static void drop(List<List<String>> left, java.util.function.IntFunction<List<String>> known) {
        for (int cell = 0; cell < left.size(); cell++) {
            List<String> said = known.apply(cell);
            left.set(
                    cell,
                    left.get(cell).stream()
                            .filter(piece -> !said.contains(piece))
                            .toList());
        }
    }
}
