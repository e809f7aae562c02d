package studio.hairline.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.history.Earlier;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/**
 * Finds what waits, in one statement: for each reason the oldest that are over target and the oldest that are not, each from an
 * index in its order, so that it costs no more in a large studio than in a small one.
 */
@Component
class WaitingReader {

    /** Of each reason, over target and not: more than anybody looks through. */
    static final int MOST = 500;

    private static final String COLUMNS = ", l.category, l.source, l.grade from ";
    /** Only what is open sleeps: what was closed elsewhere meanwhile must not hide what else it waits for. */
    private static final String AWAKE = " and (i.snoozed_until is null or l.is_open = false)";

    private static final List<Branch> BRANCHES = List.of(
            new Branch(
                    Reason.NEW,
                    "l.received_at",
                    "leads l left join inbox i on i.lead_id = l.id where l.is_open = true and l.answered_at is null"
                            + AWAKE,
                    "l.is_open, l.answered_at, l.received_at, l.id"),
            new Branch(
                    Reason.THEY_WROTE,
                    "i.waiting_since",
                    "inbox i join leads l on l.id = i.lead_id where l.standing = 'GENUINE'" + AWAKE,
                    "i.waiting_since, i.lead_id"),
            new Branch(
                    Reason.OUTCOME,
                    "c.starts_at",
                    "consultations c join leads l on l.id = c.lead_id left join inbox i on i.lead_id = l.id"
                            + " where c.outcome = 'BOOKED' and l.standing = 'GENUINE'" + AWAKE,
                    "c.outcome, c.starts_at, l.id"),
            new Branch(
                    Reason.WOKEN,
                    "i.snoozed_until",
                    "inbox i join leads l on l.id = i.lead_id where l.is_open = true",
                    "i.snoozed_until, i.lead_id"),
            new Branch(
                    Reason.FOLLOW_UP,
                    "l.next_step_day",
                    "leads l left join inbox i on i.lead_id = l.id where l.standing = 'GENUINE'" + AWAKE,
                    "l.next_step_day, l.id"));

    private final JdbcTemplate jdbc;

    WaitingReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One reason: the column its clock goes by, whom it holds for, and the index it is read from. */
    private record Branch(Reason reason, String since, String where, String order) {

        /** @param also holds for it as well */
        String text(String also) {
            return older(" <= ?", also) + " union all " + older(" > ?", " and " + since + " <= ?" + also);
        }

        private String older(String than, String but) {
            boolean day = reason == Reason.FOLLOW_UP;
            String clock = day ? "cast(null as timestamp(6) with time zone), " + since : since + ", cast(null as date)";
            return "(select l.id, '" + reason + "', " + clock + COLUMNS + where + " and " + since + than + but
                    + " order by " + order + " limit " + MOST + ")";
        }
    }

    /** Nothing was done since to the lead, nor to what the inbox keeps of it. */
    private static final String SAME = " and " + Earlier.untouched("l.id", "?")
            + " and not exists (select 1 from inbox_before b where b.lead_id = l.id and b.changed_at >= ?)";

    private static final String ALL = text("");
    private static final String THEN = text(SAME);

    private static String text(String also) {
        return String.join(
                " union all ",
                BRANCHES.stream().map(branch -> branch.text(also)).toList());
    }

    /** @return unordered; a lead may wait for several reasons */
    List<Waiting> read(Watch watch) {
        return jdbc.query(ALL, (row, n) -> read(row, watch), values(watch, List.of()));
    }

    /** @return of those that nothing was done to since, whatever waited at an instant */
    List<Waiting> untouched(Watch watch, Instant end) {
        Object since = end.atOffset(ZoneOffset.UTC);
        return jdbc.query(THEN, (row, n) -> read(row, watch), values(watch, List.of(since, since)));
    }

    private static Object[] values(Watch watch, List<Object> also) {
        List<Object> values = new ArrayList<>();
        for (Branch branch : BRANCHES) {
            boolean day = branch.reason == Reason.FOLLOW_UP;
            Object cutoff = day ? watch.day(watch.cutoff()) : watch.cutoff().atOffset(ZoneOffset.UTC);
            Object now = day ? watch.day(watch.asOf()) : watch.asOf().atOffset(ZoneOffset.UTC);
            values.add(cutoff);
            values.addAll(also);
            values.addAll(List.of(cutoff, now));
            values.addAll(also);
        }
        return values.toArray();
    }

    private static Waiting read(ResultSet row, Watch watch) throws SQLException {
        Cell cell = Cell.of(Category.valueOf(row.getString(5)), Source.valueOf(row.getString(6)), row.getString(7));
        return new Waiting(row.getLong(1), Reason.valueOf(row.getString(2)), since(row, watch), cell);
    }

    private static Instant since(ResultSet row, Watch watch) throws SQLException {
        OffsetDateTime at = row.getObject(3, OffsetDateTime.class);
        return at == null ? watch.startOf(Objects.requireNonNull(row.getObject(4, LocalDate.class))) : at.toInstant();
    }
}
