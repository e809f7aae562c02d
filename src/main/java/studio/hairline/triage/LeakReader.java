package studio.hairline.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import studio.hairline.history.Earlier;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.people.PersonName;

/** Finds what leaks out of a week, in one statement: each kind from an index, bounded by the week. */
@Component
class LeakReader {

    private static final String COLUMNS = " as kind, %s as since, l.id, l.person_id, " + PersonName.COLUMNS
            + ", l.category, l.grade, l.source, l.assignee_id,"
            + " case when l.is_open = true and i.snoozed_until > :now then true else false end as asleep from ";
    private static final String JOINS =
            " join people p on p.id = l.person_id left join inbox i on i.lead_id = l.id where ";
    private static final String TRIED =
            "(select count(*) from attempts a where a.lead_id = l.id and a.undone = false) <= 1";
    private static final String HEARD =
            "exists (select 1 from their_words w where w.lead_id = l.id and w.undone = false)";
    private static final String MEETING =
            "exists (select 1 from consultations c where c.lead_id = l.id and c.outcome = 'BOOKED')";
    private static final String NO_STEP = "l.is_open = true and l.next_step is null and not " + MEETING;
    private static final String IN_WEEK = " >= :from and %1$s < :until and %1$s < :cutoff";

    private static final List<String> BRANCHES = List.of(
            branch(
                    LeakKind.OPT_OUT,
                    "w.written_at",
                    "their_words w join leads l on l.id = w.lead_id",
                    "w.written_at >= :from and w.written_at < :until and w.undone = false and l.is_open = true"
                            + " and w.asks_for_silence = true and (l.next_step is not null or i.snoozed_until is not null) and not exists (select 1 from their_words later"
                            + " where later.lead_id = l.id and later.undone = false and later.id > w.id)"),
            branch(
                    LeakKind.NEVER_ANSWERED,
                    "l.received_at",
                    "leads l",
                    "l.is_open = true and l.answered_at is null and " + during("l.received_at")),
            branch(
                    LeakKind.NO_OUTCOME,
                    "c.starts_at",
                    "consultations c join leads l on l.id = c.lead_id",
                    "c.outcome = 'BOOKED' and l.standing = 'GENUINE' and " + during("c.starts_at")),
            branch(
                    LeakKind.ONE_ANSWER,
                    "l.answered_at",
                    "leads l",
                    "l.is_open = true and " + during("l.answered_at") + " and l.answered_at < :silent"
                            + " and l.booked_at is null and (l.next_step_day is null or l.next_step_day < :today)"
                            + " and " + TRIED + " and not " + HEARD),
            branch(
                    LeakKind.NO_NEXT_STEP,
                    "l.answered_at",
                    "leads l",
                    NO_STEP + " and l.attended_at is null and " + during("l.answered_at")),
            branch(LeakKind.NO_NEXT_STEP, "l.attended_at", "leads l", NO_STEP + " and " + during("l.attended_at")),
            branch(
                    LeakKind.NO_NEXT_STEP,
                    "c.starts_at",
                    "consultations c join leads l on l.id = c.lead_id",
                    "c.outcome in ('MISSED', 'CANCELLED', 'CANCELLED_LATE') and " + NO_STEP + " and "
                            + during("c.starts_at")),
            branch(
                    LeakKind.NO_CATEGORY,
                    "l.received_at",
                    "leads l",
                    "l.category = 'NOT_RECORDED' and l.is_open = true and l.received_day >= :monday"
                            + " and l.received_day < :next and " + during("l.received_at")),
            branch(
                    LeakKind.NO_REASON,
                    "l.lost_at",
                    "leads l",
                    "l.stage = 'LOST' and l.standing = 'GENUINE' and l.lost_reason = 'NOT_RECORDED'"
                            + " and l.lost_day >= :monday and l.lost_day < :next"));

    /** Nothing was done since to the lead, nor to what the inbox keeps of it. */
    private static final String SAME = " and " + Earlier.untouched("l.id", ":end")
            + " and not exists (select 1 from inbox_before b where b.lead_id = l.id and b.changed_at >= :end)";

    private static final String ALL = text("");
    private static final String THEN = text(SAME);

    private static String text(String also) {
        return BRANCHES.stream().map(branch -> branch + also).collect(Collectors.joining(" union all "));
    }

    private final JdbcClient jdbc;

    LeakReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A lead and one of its leaks.
     *
     * @param asleep snoozed: somebody said why and until when
     */
    record Found(
            long leadId,
            LeakKind kind,
            Instant since,
            InboxItem.Who who,
            Leak.About about,
            @Nullable Long assigneeId,
            boolean asleep) {}

    /** @return unordered; a lead may leak in several ways */
    List<Found> read(LeakWeek week, Watch watch) {
        return statement(ALL, week, watch).query(LeakReader::read).list();
    }

    /** @return what leaked at an instant, of leads that nothing was done to since */
    List<Found> untouched(LeakWeek week, Watch watch, Instant end) {
        return statement(THEN, week, watch)
                .param("end", end.atOffset(ZoneOffset.UTC))
                .query(LeakReader::read)
                .list();
    }

    private StatementSpec statement(String sql, LeakWeek week, Watch watch) {
        LocalDate next = week.monday().plusWeeks(1);
        return jdbc.sql(sql)
                .param("now", watch.asOf().atOffset(ZoneOffset.UTC))
                .param("from", watch.startOf(week.monday()).atOffset(ZoneOffset.UTC))
                .param("until", watch.startOf(next).atOffset(ZoneOffset.UTC))
                .param("cutoff", watch.cutoff().atOffset(ZoneOffset.UTC))
                .param("silent", watch.asOf().minus(Leaks.SILENCE).atOffset(ZoneOffset.UTC))
                .param("today", watch.day(watch.asOf()))
                .param("monday", week.monday())
                .param("next", next);
    }

    private static String branch(LeakKind kind, String since, String from, String condition) {
        return "select '" + kind + "'" + COLUMNS.formatted(since) + from + JOINS + condition;
    }

    private static String during(String column) {
        return column + IN_WEEK.formatted(column);
    }

    private static Found read(ResultSet row, int n) throws SQLException {
        return new Found(
                row.getLong(3),
                LeakKind.valueOf(row.getString(1)),
                Objects.requireNonNull(InboxRows.instant(row, 2)),
                new InboxItem.Who(row.getLong(4), row.getString(5), row.getString(6)),
                new Leak.About(Category.valueOf(row.getString(7)), row.getString(8), Source.valueOf(row.getString(9))),
                row.getObject(10, Long.class),
                row.getBoolean(11));
    }
}
