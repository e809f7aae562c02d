package studio.hairline.leads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import studio.hairline.tallies.ListReader;
import studio.hairline.tallies.Where;
import studio.hairline.team.ForStaff;

/** What became of inquiries: each question one statement over the very rows its filter lists. */
@Service
@ForStaff
public class FateFigures {

    private static final String BY = " received_day, category, source, converted_in_days, lost_day, stage ";

    private final ListReader reader;

    FateFigures(ListReader reader) {
        this.reader = reader;
    }

    /** @return in no order */
    public List<Fate> fates(LeadFilter filter) {
        return fates(reader, LeadWhere.of(filter, List.of()));
    }

    /** @return by furthest step and present stage, in no order */
    public List<Stop> stops(LeadFilter filter) {
        return stops(reader, LeadWhere.of(filter, List.of()));
    }

    static List<Fate> fates(ListReader reader, Where where) {
        return reader.counted("select" + BY + ", count(*) from leads", where, " group by" + BY, (row, n) -> fate(row));
    }

    static List<Stop> stops(ListReader reader, Where where) {
        return reader.counted(
                "select reached, stage, count(*) from leads",
                where,
                " group by reached, stage",
                (row, n) -> new Stop(Step.values()[row.getInt(1)], Stage.valueOf(row.getString(2)), row.getLong(3)));
    }

    private static Fate fate(ResultSet row) throws SQLException {
        LocalDate lost = Stage.valueOf(row.getString(6)) == Stage.LOST ? row.getObject(5, LocalDate.class) : null;
        return new Fate(
                Objects.requireNonNull(row.getObject(1, LocalDate.class)),
                Category.valueOf(row.getString(2)),
                Source.valueOf(row.getString(3)),
                row.getObject(4, Integer.class),
                lost,
                row.getLong(7));
    }
}
