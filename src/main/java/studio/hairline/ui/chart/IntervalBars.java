package studio.hairline.ui.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A rate for each item with its whiskers and its n; what rests on fewer than 20 is pale. */
public final class IntervalBars<T> extends Chart<T> {

    private final Function<T, Mark> mark;
    private final Function<T, Whiskers> whiskers;

    public IntervalBars(String title, Function<T, Mark> mark, Function<T, Whiskers> whiskers) {
        super("intervals", title);
        this.mark = mark;
        this.whiskers = whiskers;
        unit(Unit.PERCENT);
    }

    public Chart<T> show(List<T> items) {
        List<Cell> cells = IntStream.range(0, items.size())
                .mapToObj(i -> Cell.of(i, whiskers.apply(items.get(i))))
                .toList();
        return draw(new Drawing<>(items.stream().map(mark).toList(), List.of(), List.copyOf(items), cells));
    }
}
