package studio.hairline.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A column for each month between the limits of chance; one that chance does not explain is told apart. */
public final class ControlColumns<T> extends Chart<T> {

    /**
     * One column.
     *
     * @param even without the season; null where none is taken out
     */
    public record Column(
            String label,
            double value,
            @org.jspecify.annotations.Nullable Double even,
            double low,
            double high,
            boolean signal) {}

    private static final Mark EVEN = new Mark("Without the season", "series-3");

    private final Function<T, Column> column;
    private final Mark value;

    public ControlColumns(String title, Function<T, Column> column) {
        super("limits", title);
        this.column = column;
        this.value = Mark.plain(title);
    }

    public Chart<T> show(List<T> items) {
        List<Mark> buckets = new ArrayList<>();
        List<T> opened = new ArrayList<>(items);
        List<Cell> cells = new ArrayList<>();
        List<Cell> evens = new ArrayList<>();
        for (T item : items) {
            Column one = column.apply(item);
            int place = buckets.size();
            buckets.add(Mark.numbered(one.signal() ? 2 : 1, one.label()));
            cells.add(Cell.between(place, one.value(), one.low(), one.high()));
            if (one.even() != null) {
                evens.add(Cell.of(place, 1, one.even()));
                opened.add(item);
            }
        }
        cells.addAll(evens);
        return draw(new Drawing<>(buckets, evens.isEmpty() ? List.of(value) : List.of(value, EVEN), opened, cells));
    }
}
