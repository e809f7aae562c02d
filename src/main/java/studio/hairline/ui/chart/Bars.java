package studio.hairline.ui.chart;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** One horizontal bar for each item, in the order given. */
public final class Bars<T> extends Chart<T> {

    private final Function<T, Mark> mark;
    private final ToDoubleFunction<T> value;

    public Bars(String title, Function<T, Mark> mark, ToDoubleFunction<T> value) {
        super("bars", title);
        this.mark = mark;
        this.value = value;
    }

    public Chart<T> show(List<T> items) {
        List<Cell> cells = IntStream.range(0, items.size())
                .mapToObj(i -> Cell.of(i, 0, value.applyAsDouble(items.get(i))))
                .toList();
        return draw(new Drawing<>(items.stream().map(mark).toList(), List.of(), List.copyOf(items), cells));
    }
}
