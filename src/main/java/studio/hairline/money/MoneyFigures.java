package studio.hairline.money;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.tallies.Where;
import studio.hairline.team.ForOwner;

/** What the ledger says of the whole studio: sums, and the entries behind them. */
@Service
@ForOwner
public class MoneyFigures {

    static final String TABLE = "money_entries m join leads l on l.id = m.lead_id";

    private static final String FROM = " from " + TABLE;

    /** Entries first, by their index, and whom they are for of those alone: H2 would begin with the leads. */
    private static final String ENTRIES_FIRST =
            " from money_entries m left join leads l on l.id = m.lead_id left join people p on p.id = l.person_id";

    /** Along an index, on screen as in files and page behind page. */
    static final String LATEST_FIRST = " order by m.money_day desc, m.id desc";

    private final JdbcTemplate jdbc;

    MoneyFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public long sum(MoneyFilter filter) {
        return single("select coalesce(sum(" + filter.of().cents() + "), 0)" + FROM, filter.where());
    }

    @Transactional(readOnly = true)
    public long count(MoneyFilter filter) {
        return single("select count(*)" + FROM, filter.where());
    }

    /** @return cents by studio day; a day without any is not in it */
    @Transactional(readOnly = true)
    public Map<LocalDate, Long> byDay(MoneyFilter filter) {
        Where where = filter.where();
        String sql =
                "select m.money_day, sum(" + filter.of().cents() + ")" + FROM + where.text() + " group by m.money_day";
        Map<LocalDate, Long> days = new HashMap<>();
        jdbc.query(sql, where::set, row -> {
            days.put(row.getObject(1, LocalDate.class), row.getLong(2));
        });
        return days;
    }

    /** @return the latest first */
    @Transactional(readOnly = true)
    public List<MoneyRow> rows(MoneyFilter filter, long offset, int limit) {
        Where where = filter.where();
        return jdbc.query(
                select(filter, where) + LATEST_FIRST + " offset ? rows fetch first ? rows only",
                (PreparedStatement statement) -> where.set(statement, offset, limit),
                MoneyFigures::read);
    }

    /** Every row in the same order. */
    @Transactional(readOnly = true)
    public void each(MoneyFilter filter, Consumer<MoneyRow> row) {
        Where where = filter.where();
        jdbc.query(select(filter, where) + LATEST_FIRST, where::set, (ResultSet found) -> row.accept(read(found, 0)));
    }

    /** In the order in which {@link #read} takes them, yet in no order of rows. */
    static String select(MoneyFilter filter, Where where) {
        return "select m.id, m.lead_id, p.name, m.kind, m.means, " + filter.of().cents()
                + ", m.money_day, m.recorded_at, m.note, m.reverses"
                + ENTRIES_FIRST + where.text();
    }

    private long single(String select, Where where) {
        return jdbc.query(select + where.text(), where::set, (row, n) -> row.getLong(1))
                .getFirst();
    }

    static MoneyRow read(ResultSet row, int number) throws SQLException {
        String means = row.getString(5);
        return new MoneyRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                MoneyKind.valueOf(row.getString(4)),
                means == null ? null : Means.valueOf(means),
                row.getLong(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9),
                row.getObject(10, Long.class) != null);
    }
}
