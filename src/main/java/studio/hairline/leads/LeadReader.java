package studio.hairline.leads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.DayCounts;
import studio.hairline.tallies.ListReader;
import studio.hairline.tallies.ListReader.Statement;
import studio.hairline.tallies.Shelf;

/** The statements behind the lists of leads. */
@Component
class LeadReader {

    private final ListReader reader;

    LeadReader(ListReader reader) {
        this.reader = reader;
    }

    List<LeadLine> lines(LeadPart part, long skip, int limit) {
        return skip == 0 && part.isOfFew()
                ? reader.ofFew(statement(part), LeadLine::read, limit)
                : reader.page(statement(part), LeadLine::read, skip, limit);
    }

    /** Hands out every row, a few hundred at a time, and keeps none of them. */
    void each(LeadPart part, Consumer<List<LeadLine>> some) {
        reader.each(statement(part), LeadLine::read, some);
    }

    private static Statement statement(LeadPart part) {
        return new Statement(LeadLine.SELECT, LeadWhere.of(part), LeadWhere.order(part));
    }

    /** @return how many leads of each category lie on each day, by the day the list goes by */
    DayCounts days(LeadFilter filter, List<Long> people) {
        return reader.days("leads", filter.of().dated().day(), LeadWhere.of(filter, people));
    }

    long count(LeadFilter filter, List<Long> people) {
        return reader.counted(
                        "select count(*) from leads", LeadWhere.of(filter, people), "", (row, n) -> row.getLong(1))
                .getFirst();
    }

    /** @return how many leads have each value of a column, unordered; without those that have none */
    <K> List<Shelf<K>> counts(LeadFilter filter, List<Long> people, LeadSort by, Read<K> key) {
        String column = by.column();
        return reader.counted(
                "select " + column + ", count(*) from leads",
                LeadWhere.of(filter, people).and(column + " is not null"),
                " group by " + column,
                (row, n) -> new Shelf<>(key.of(row), row.getLong(2)));
    }

    /** Reads the first column of a row. */
    interface Read<K> {
        K of(ResultSet row) throws SQLException;
    }
}
