package studio.hairline.ui.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Interval;

/** A column for each stretch of days between what was foreseen for it; those still to come are told apart. */
public final class ForeseenColumns<T> extends Chart<T> {

    /**
     * One column.
     *
     * @param label its first day
     * @param value what came, or what is expected
     * @param foreseen null where nothing was
     * @param ahead whether it is still to come
     */
    public record Column(
            String label, double value, @Nullable Interval foreseen, boolean ahead) {}

    private final Function<T, Column> column;
    private final Mark value;

    public ForeseenColumns(String title, Function<T, Column> column) {
        super("foreseen", title);
        this.column = column;
        this.value = Mark.plain(title);
    }

    public Chart<T> show(List<T> items) {
        List<Column> columns = items.stream().map(column).toList();
        return draw(new Drawing<>(
                columns.stream()
                        .map(one -> Mark.numbered(one.ahead() ? 2 : 1, one.label()))
                        .toList(),
                List.of(value),
                List.copyOf(items),
                IntStream.range(0, columns.size())
                        .mapToObj(place -> cell(place, columns.get(place)))
                        .toList()));
    }

    private static Cell cell(int place, Column one) {
        Interval foreseen = one.foreseen();
        return Cell.between(
                place,
                one.value(),
                foreseen == null ? null : foreseen.low(),
                foreseen == null ? null : foreseen.high());
    }
}
