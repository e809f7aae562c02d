package studio.hairline.ui.chart;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The week as 7 rows of 24 hours, darker where more happened. */
public final class HeatMap<T> extends Chart<T> {

    private static final List<Mark> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> Mark.plain(day.getDisplayName(TextStyle.SHORT, Locale.US)))
            .toList();
    private static final List<Mark> HOURS = IntStream.range(0, 24)
            .mapToObj(hour -> Mark.plain("%02d:00".formatted(hour)))
            .toList();

    private final ToIntFunction<T> hourOfWeek;
    private final ToDoubleFunction<T> value;

    /** @param hourOfWeek 0 for Monday 0:00–0:59 up to 167 for Sunday 23:00–23:59 */
    public HeatMap(String title, ToIntFunction<T> hourOfWeek, ToDoubleFunction<T> value) {
        super("heat", title);
        this.hourOfWeek = hourOfWeek;
        this.value = value;
    }

    public Chart<T> show(List<T> items) {
        return draw(new Drawing<>(
                HOURS, DAYS, List.copyOf(items), items.stream().map(this::cell).toList()));
    }

    private Cell cell(T item) {
        int hour = hourOfWeek.applyAsInt(item);
        return Cell.of(hour % 24, hour / 24, value.applyAsDouble(item));
    }
}
