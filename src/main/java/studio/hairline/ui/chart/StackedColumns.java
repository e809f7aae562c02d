package studio.hairline.ui.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Columns along time (or any order) made of slices; a slice nobody gave is drawn as nothing and counts as zero. */
public final class StackedColumns<T> extends Chart<T> {

    private final Function<T, String> bucket;
    private final Function<T, Mark> mark;
    private final ToDoubleFunction<T> value;

    public StackedColumns(String title, Function<T, String> bucket, Function<T, Mark> mark, ToDoubleFunction<T> value) {
        super("stacked", title);
        this.bucket = bucket;
        this.mark = mark;
        this.value = value;
    }

    /**
     * @param buckets every column, the empty ones too, in order
     * @param series every kind of slice, from the bottom up
     * @throws IllegalArgumentException when an item stands in a column or is of a kind that was not named
     */
    public Chart<T> show(List<String> buckets, List<Mark> series, List<T> items) {
        Map<String, Integer> columns = places(buckets);
        Map<Mark, Integer> kinds = places(series);
        List<Cell> cells = items.stream()
                .map(item -> Cell.of(
                        place(columns, bucket.apply(item)), place(kinds, mark.apply(item)), value.applyAsDouble(item)))
                .toList();
        return draw(new Drawing<>(
                buckets.stream().map(Mark::plain).toList(), List.copyOf(series), List.copyOf(items), cells));
    }

    private static <K> Map<K, Integer> places(List<K> keys) {
        Map<K, Integer> places = new HashMap<>();
        IntStream.range(0, keys.size()).forEach(i -> places.put(keys.get(i), i));
        return places;
    }

    private static <K> int place(Map<K, Integer> places, K key) {
        Integer place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("not among the columns or kinds to be drawn: " + key);
        }
        return place;
    }
}
