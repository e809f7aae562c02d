package studio.hairline.tallies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.DayCounts.DayCount;

/** The statements every list has in common: each is one text for one kind of question, read straight into rows. */
@Component
public class ListReader {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    ListReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a list reads.
     *
     * @param select columns and table, up to the conditions
     * @param order the columns it goes by
     */
    public record Statement(String select, Where where, String order) {

        /** The last one: what stands before it are columns, which may ask elsewhere. */
        private static final Pattern TABLE = Pattern.compile("^(.*) from (\\w+) ");

        String text() {
            return select + where.text() + " order by " + order;
        }

        /**
         * A page finds its rows first and joins only those: what is skipped is not looked up elsewhere. How many rows it has stands in
         * the text, as databases guess that it is a tenth of the table else, and then look for a way to it anew each time.
         */
        String page(int limit, boolean skips) {
            String some = " limit " + limit + (skips ? " offset ?" : "");
            String rows = "$1 from (select * from $2" + where.text() + " order by " + order + some + ") $2 ";
            return TABLE.matcher(select).replaceFirst(rows) + " order by " + order;
        }
    }

    public <R> List<R> page(Statement list, RowMapper<R> read, long skip, int limit) {
        Object[] skipped = skip == 0 ? new Object[0] : new Object[] {skip};
        return jdbc.query(list.page(limit, skip > 0), row -> list.where.set(row, skipped), read);
    }

    /** The first page of a list of few rows: they are not looked for apart from what is joined to them. */
    public <R> List<R> ofFew(Statement list, RowMapper<R> read, int limit) {
        return jdbc.query(list.text() + " limit " + limit, list.where::set, read);
    }

    /** Hands out every row, a few hundred at a time, and keeps none of them. */
    public <R> void each(Statement list, RowMapper<R> read, Consumer<List<R>> some) {
        List<R> rows = new ArrayList<>(AT_ONCE);
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(list.text());
                    statement.setFetchSize(AT_ONCE);
                    list.where.set(statement);
                    return statement;
                },
                row -> {
                    rows.add(Objects.requireNonNull(read.mapRow(row, 0)));
                    if (rows.size() == AT_ONCE) {
                        some.accept(List.copyOf(rows));
                        rows.clear();
                    }
                });
        some.accept(List.copyOf(rows));
    }

    /** @return how many rows of each category lie on each day */
    public DayCounts days(String table, String day, Where where) {
        String by = day + ", category";
        return new DayCounts(counted(
                "select " + by + ", count(*) from " + table,
                where,
                " group by " + by,
                (row, n) -> new DayCount(
                        Objects.requireNonNull(row.getObject(1, LocalDate.class)),
                        Objects.requireNonNull(row.getString(2)),
                        row.getLong(3))));
    }

    public <R> List<R> counted(String select, Where where, String group, RowMapper<R> read) {
        return jdbc.query(select + where.text() + group, where::set, read);
    }
}
