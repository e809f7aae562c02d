package studio.hairline.leads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.DayCounts;
import studio.hairline.tallies.DayCounts.DayCount;
import studio.hairline.tallies.Shelf;
import studio.hairline.tallies.Where;

/** The statements behind the lists of leads: each is one text for one kind of question, read straight into rows. */
@Component
class LeadReader {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    LeadReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<LeadLine> lines(LeadPart part, long skip, int limit) {
        Where where = LeadWhere.of(part);
        return jdbc.query(
                select(part, where) + " limit ? offset ?", row -> where.set(row, limit, skip), LeadLine::read);
    }

    /** Hands out every row, a few hundred at a time, and keeps none of them. */
    void each(LeadPart part, Consumer<List<LeadLine>> some) {
        Where where = LeadWhere.of(part);
        List<LeadLine> lines = new ArrayList<>(AT_ONCE);
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(select(part, where));
                    statement.setFetchSize(AT_ONCE);
                    where.set(statement);
                    return statement;
                },
                row -> {
                    lines.add(LeadLine.read(row, 0));
                    if (lines.size() == AT_ONCE) {
                        some.accept(List.copyOf(lines));
                        lines.clear();
                    }
                });
        some.accept(List.copyOf(lines));
    }

    private static String select(LeadPart part, Where where) {
        return "select " + LeadLine.COLUMNS + " from leads" + where.text() + LeadWhere.order(part);
    }

    /** @return how many leads of each category lie on each day, by the day the list goes by */
    DayCounts days(LeadFilter filter, List<Long> people) {
        String day = filter.of().dated().day();
        Where where = LeadWhere.of(filter, people);
        return new DayCounts(jdbc.query(
                "select " + day + ", category, count(*) from leads" + where.text() + " group by " + day + ", category",
                where::set,
                (row, n) -> new DayCount(
                        Objects.requireNonNull(row.getObject(1, LocalDate.class)),
                        Objects.requireNonNull(row.getString(2)),
                        row.getLong(3))));
    }

    long count(LeadFilter filter, List<Long> people) {
        Where where = LeadWhere.of(filter, people);
        return Objects.requireNonNull(jdbc.query("select count(*) from leads" + where.text(), where::set, found -> {
            found.next();
            return found.getLong(1);
        }));
    }

    /** @return how many leads have each value of a column, unordered; without those that have none */
    <K> List<Shelf<K>> counts(LeadFilter filter, List<Long> people, LeadSort by, Read<K> key) {
        String column = by.column();
        Where where = LeadWhere.of(filter, people).and(column + " is not null");
        return jdbc.query(
                "select " + column + ", count(*) from leads" + where.text() + " group by " + column,
                where::set,
                (row, n) -> new Shelf<>(key.of(row), row.getLong(2)));
    }

    /** Reads the first column of a row. */
    interface Read<K> {
        K of(ResultSet row) throws SQLException;
    }
}
