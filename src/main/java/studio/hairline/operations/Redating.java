package studio.hairline.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Works out again what depends on the studio's time zone, in all rows of a table: a chunk at a time, writing what differs. */
@Component
public class Redating {

    private static final int CHUNK = 2000;

    private final JdbcTemplate jdbc;

    Redating(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param table whose rows are written
     * @param from the table as {@code t}, with whatever else is read joined to it
     * @param read columns read
     * @param write columns of the table worked out: days or whole numbers
     */
    public record Columns(String table, String from, List<String> read, List<String> write) {

        public static Columns of(String table, List<String> read, List<String> write) {
            return new Columns(table, table + " t", read, write);
        }
    }

    /** The columns read of one row. */
    public record Cells(List<@Nullable Object> values) {

        public @Nullable Instant instant(int index) {
            return values.get(index) instanceof OffsetDateTime time ? time.toInstant() : null;
        }

        public @Nullable LocalDate day(int index) {
            return values.get(index) instanceof LocalDate day ? day : null;
        }
    }

    /** @param working gives the columns to write, in their order; numbers as {@link Integer} */
    @Transactional(propagation = Propagation.MANDATORY)
    public void again(Columns columns, Function<Cells, List<@Nullable Object>> working) {
        String select = "select t.id, "
                + Stream.concat(columns.read.stream(), columns.write.stream().map(c -> "t." + c))
                        .collect(Collectors.joining(", "))
                + " from " + columns.from + " where t.id > ? order by t.id fetch first " + CHUNK + " rows only";
        String update = "update " + columns.table + " set "
                + columns.write.stream().map(c -> c + " = ?").collect(Collectors.joining(", ")) + " where id = ?";
        long last = Long.MIN_VALUE;
        List<Row> rows = read(select, columns, last);
        while (!rows.isEmpty()) {
            jdbc.batchUpdate(update, changed(rows, working));
            last = rows.getLast().id;
            rows = read(select, columns, last);
        }
    }

    private record Row(long id, Cells read, List<@Nullable Object> stored) {}

    private List<Row> read(String select, Columns columns, long after) {
        int reads = columns.read.size();
        return jdbc.query(
                select,
                (row, n) -> {
                    List<@Nullable Object> cells = new ArrayList<>();
                    for (int i = 0; i < reads + columns.write.size(); i++) {
                        Object cell = row.getObject(i + 2);
                        cells.add(plain(
                                cell instanceof java.sql.Timestamp
                                        ? row.getObject(i + 2, OffsetDateTime.class)
                                        : cell));
                    }
                    return new Row(
                            row.getLong(1), new Cells(cells.subList(0, reads)), cells.subList(reads, cells.size()));
                },
                after);
    }

    private static @Nullable Object plain(@Nullable Object cell) {
        return switch (cell) {
            case java.sql.Date day -> day.toLocalDate();
            case Number number -> number.intValue();
            case null, default -> cell;
        };
    }

    private static List<Object[]> changed(List<Row> rows, Function<Cells, List<@Nullable Object>> working) {
        List<Object[]> changed = new ArrayList<>();
        for (Row row : rows) {
            List<@Nullable Object> now = working.apply(row.read);
            if (!now.equals(row.stored)) {
                List<@Nullable Object> arguments = new ArrayList<>(now);
                Collections.addAll(arguments, row.id);
                changed.add(arguments.toArray());
            }
        }
        return changed;
    }
}
