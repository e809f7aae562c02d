package studio.hairline.ui.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a picture as they travel: one list for each of their values, in their order, and none for what no cell has.
 *
 * @param to where they lead
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Columns(
        List<Integer> b,
        List<Integer> s,
        @Nullable List<@Nullable Number> v,
        @Nullable List<@Nullable Number> low,
        @Nullable List<@Nullable Number> high,
        @Nullable List<@Nullable Number> n,
        @Nullable Addresses to) {

    static Columns of(List<Cell> cells) {
        return new Columns(
                cells.stream().map(Cell::b).toList(),
                cells.stream().map(Cell::s).toList(),
                column(cells, cell -> whole(cell.v())),
                column(cells, Cell::low),
                column(cells, Cell::high),
                column(cells, Cell::n),
                Addresses.of(cells));
    }

    private static @Nullable List<@Nullable Number> column(List<Cell> cells, Function<Cell, @Nullable Number> value) {
        List<@Nullable Number> column = new ArrayList<>();
        cells.forEach(cell -> column.add(value.apply(cell)));
        return column.stream().allMatch(Objects::isNull) ? null : column;
    }

    /** @return 3 for 3.0: two characters less, a few hundred times */
    private static @Nullable Number whole(@Nullable Double value) {
        return value != null && value == Math.rint(value) ? (Number) value.longValue() : value;
    }
}
