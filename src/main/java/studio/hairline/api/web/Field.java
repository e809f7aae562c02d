package studio.hairline.api.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.hairline.ui.CsvCells;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownRows;
import studio.hairline.ui.Url;

/**
 * What a row says under a name, the same in JSON and in CSV.
 *
 * @param read gives a number, or what writes itself; null for nothing
 */
record Field<R>(String name, Function<R, @Nullable Object> read) {

    @SafeVarargs
    static <R> List<Field<R>> all(Field<R>... fields) {
        return Arrays.asList(fields);
    }

    /**
     * The screen of a row, on the day that is looked back to; none when it went with an import.
     *
     * @param day null for now
     */
    static <R> Field<R> page(@Nullable LocalDate day, Function<R, String> name, Function<R, String> address) {
        return new Field<>(
                "page",
                row -> day != null && KnownRows.GONE.equals(name.apply(row))
                        ? null
                        : KnownOn.on(Url.EMPTY, day).toPath(address.apply(row)));
    }

    static <R> Map<String, @Nullable Object> item(List<Field<R>> fields, R row) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        for (Field<R> field : fields) {
            Object said = field.read().apply(row);
            item.put(
                    field.name(),
                    said == null || said instanceof Number || said instanceof Boolean ? said : said.toString());
        }
        return item;
    }

    static <R> List<String> cells(List<Field<R>> fields, R row) {
        return fields.stream()
                .map(field -> Objects.toString(field.read().apply(row), ""))
                .map(CsvCells::safe)
                .toList();
    }
}
