package studio.hairline.tallies;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import studio.hairline.figures.Period;

/** Reads the counts of days: one statement a question, and no more rows than days and months asked for. */
@Service
public class TallyBook {

    private final JdbcTemplate jdbc;

    TallyBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return one row per day (and key) that has something */
    public List<TallyRow> days(Slice slice, Period period, Set<Tally> tallies) {
        return read(new TallySql(slice, tallies).days(period));
    }

    /** @return whole months of the period as one row each (and key), the days at its edges as themselves */
    public List<TallyRow> months(Slice slice, Period period, Set<Tally> tallies) {
        return read(new TallySql(slice, tallies).months(period));
    }

    /** @return the sums over the whole period, by key */
    public Map<String, TallyRow> sums(Slice slice, Period period, Set<Tally> tallies) {
        return months(slice, period, tallies).stream().collect(Collectors.toMap(TallyRow::key, r -> r, TallyRow::plus));
    }

    private List<TallyRow> read(TallySql sql) {
        return jdbc.query(sql.text(), (row, n) -> sql.row(row), sql.arguments());
    }
}
