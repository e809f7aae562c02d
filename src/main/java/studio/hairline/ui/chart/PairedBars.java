package studio.hairline.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Two bars beside each other for each category, such as inquiries and conversions; each bar is its own item. */
public final class PairedBars<T> extends Chart<T> {

    /** The two items of one category. */
    public record Pair<T>(Mark mark, T first, T second) {}

    private final List<Mark> sides;
    private final ToDoubleFunction<T> value;

    public PairedBars(String title, String firstLabel, String secondLabel, ToDoubleFunction<T> value) {
        super("paired", title);
        this.sides = List.of(new Mark(firstLabel, "series-first"), new Mark(secondLabel, "series-second"));
        this.value = value;
    }

    public Chart<T> show(List<Pair<T>> pairs) {
        List<T> items = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int bucket = 0; bucket < pairs.size(); bucket++) {
            Pair<T> pair = pairs.get(bucket);
            items.add(pair.first());
            items.add(pair.second());
            cells.add(Cell.of(bucket, 0, value.applyAsDouble(pair.first())));
            cells.add(Cell.of(bucket, 1, value.applyAsDouble(pair.second())));
        }
        return draw(new Drawing<>(pairs.stream().map(Pair::mark).toList(), sides, items, cells));
    }
}
