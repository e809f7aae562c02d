package studio.hairline.leads;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.PersonName;
import studio.hairline.tallies.Place;
import studio.hairline.tallies.Stretch;
import studio.hairline.tallies.Where;
import studio.hairline.team.ForStaff;

/** The list of consultations, the latest first, and how many of them came to which end. */
@Service
@ForStaff
public class ConsultationRows {

    /** The most rows one page may have. */
    public static final int LONGEST_PAGE = 200;

    static final String TABLE = "consultations c join leads l on l.id = c.lead_id";

    private static final String FROM = " from " + TABLE;
    private static final String SELECT = "select c.id, c.lead_id, c.kind, c.outcome, c.starts_at, c.length_minutes,"
            + " c.artist_id, l.category, l.source, " + PersonName.COLUMNS + ", c.chair_id" + FROM
            + " join people p on p.id = l.person_id";
    private static final String LATEST_FIRST = " order by c.start_day desc, c.starts_at desc, c.id desc";

    private final JdbcTemplate jdbc;
    private final StudioTime time;

    ConsultationRows(JdbcTemplate jdbc, StudioTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public long count(ConsultationFilter filter) {
        Where where = filter.where(time.now());
        return jdbc.query("select count(*)" + FROM + where.text(), where::set, (row, n) -> row.getLong(1))
                .getFirst();
    }

    @Transactional(readOnly = true)
    public List<ConsultationRow> page(ConsultationFilter filter, long offset, int limit) {
        Where where = filter.where(time.now());
        return jdbc.query(
                SELECT + where.text() + LATEST_FIRST + " offset ? rows fetch first ? rows only",
                (PreparedStatement statement) -> where.set(statement, offset, limit),
                ConsultationRows::read);
    }

    /**
     * For programs: page behind page, each from where the last one ended.
     *
     * @param after where the page before ended; null from the beginning
     */
    @Transactional(readOnly = true)
    public Stretch<ConsultationRow> walk(ConsultationFilter filter, @Nullable Place after, int limit) {
        int most = Math.clamp(limit, 1, LONGEST_PAGE);
        Where where = filter.where(time.now());
        if (after != null) {
            after.behind(where, "c.start_day", "c.starts_at", "c.id");
        }
        List<ConsultationRow> rows = jdbc.query(
                SELECT + where.text() + LATEST_FIRST + " fetch first ? rows only",
                (PreparedStatement statement) -> where.set(statement, most + 1),
                ConsultationRows::read);
        return Stretch.of(rows, most, last -> new Place(time.dayOf(last.startsAt()), last.startsAt(), last.id()));
    }

    @Transactional(readOnly = true)
    public void each(ConsultationFilter filter, Consumer<ConsultationRow> row) {
        Where where = filter.where(time.now());
        jdbc.query(SELECT + where.text() + LATEST_FIRST, where::set, (ResultSet found) -> row.accept(read(found, 0)));
    }

    /** @return for each part how many came to which end; in the studio's order */
    @Transactional(readOnly = true)
    public Map<String, Map<ConsultationOutcome, Long>> ends(ConsultationCut cut, ConsultationFilter filter) {
        return ends(cut, filter.where(time.now()));
    }

    Map<String, Map<ConsultationOutcome, Long>> ends(ConsultationCut cut, Where where) {
        String by = cut.column() + ", c.outcome";
        Map<String, Map<ConsultationOutcome, Long>> parts =
                new TreeMap<>(Comparator.<String>comparingInt(cut::place).thenComparing(Comparator.naturalOrder()));
        jdbc.query("select " + by + ", count(*)" + FROM + where.text() + " group by " + by, where::set, row -> {
            String part = Objects.toString(row.getString(1), "");
            count(parts, part, ConsultationOutcome.valueOf(row.getString(2)), row.getLong(3));
        });
        return parts;
    }

    static void count(
            Map<String, Map<ConsultationOutcome, Long>> parts, String part, ConsultationOutcome as, long count) {
        parts.computeIfAbsent(part, some -> new EnumMap<>(ConsultationOutcome.class))
                .merge(as, count, Long::sum);
    }

    List<ConsultationRow> all(Where where) {
        return jdbc.query(SELECT + where.text(), where::set, ConsultationRows::read);
    }

    private static ConsultationRow read(ResultSet row, int number) throws SQLException {
        return new ConsultationRow(
                row.getLong(1),
                row.getLong(2),
                Objects.requireNonNull(row.getString(10)),
                ConsultationKind.valueOf(row.getString(3)),
                ConsultationOutcome.valueOf(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getInt(6),
                row.getObject(7, Long.class),
                row.getObject(12, Long.class),
                Category.valueOf(row.getString(8)),
                Source.valueOf(row.getString(9)));
    }
}
