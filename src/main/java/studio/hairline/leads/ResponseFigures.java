package studio.hairline.leads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import studio.hairline.figures.Rate;
import studio.hairline.figures.Wait;
import studio.hairline.tallies.ListReader;
import studio.hairline.tallies.Where;
import studio.hairline.team.ForStaff;

/** How inquiries were answered: each question one statement over the very rows its filter lists, bounded by its period. */
@Service
@ForStaff
public class ResponseFigures implements RecentResponses {

    private static final String PROMISES = Arrays.stream(Promise.values())
            .map(one -> ", sum(case when received_at < ? then 1 else 0 end),"
                    + " sum(case when received_at < ? and answered_minutes <= " + one.minutes() + " then 1 else 0 end)")
            .collect(Collectors.joining());

    private final JdbcTemplate jdbc;
    private final ListReader reader;

    ResponseFigures(JdbcTemplate jdbc, ListReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** @return by source, by who answered and by hour of the day, in no order */
    public List<Answered> answered(LeadFilter filter, Instant asOf) {
        return answered(filter, new Where(), asOf);
    }

    /** @param only of which rows of {@code leads} */
    List<Answered> answered(LeadFilter filter, Where only, Instant asOf) {
        Where where = where(filter, only);
        String each = "select source, case when answered_at is null then " + LeadFilter.NOBODY
                + " when answered_by is null then " + Replies.UNKNOWN + " else answered_by end as by_whom,"
                + " mod(received_hour, 24) as day_hour, received_at, answered_minutes from leads" + where.text();
        String text = "with each_one as (" + each + ") select source, by_whom, day_hour, count(*)" + PROMISES
                + " from each_one group by source, by_whom, day_hour";
        Object[] due = Arrays.stream(Promise.values())
                .map(one -> one.judgedBefore(asOf).atOffset(ZoneOffset.UTC))
                .flatMap(at -> Arrays.stream(new Object[] {at, at}))
                .toArray();
        return jdbc.query(text, row -> where.set(row, due), (row, n) -> answered(row));
    }

    private static Answered answered(ResultSet row) throws SQLException {
        Rate[] kept = new Rate[Promise.values().length];
        for (int at = 0; at < kept.length; at++) {
            kept[at] = new Rate(row.getLong(6 + 2 * at), row.getLong(5 + 2 * at));
        }
        return new Answered(
                Source.valueOf(row.getString(1)), row.getLong(2), row.getInt(3), row.getLong(4), List.of(kept));
    }

    @Override
    public Rate kept(LeadFilter filter, Arrived arrived, Promise promise) {
        return kept(filter, arrived.where(), promise);
    }

    Rate kept(LeadFilter filter, Where only, Promise promise) {
        return rate(filter, only, "answered_minutes <= " + promise.minutes());
    }

    @Override
    public Rate wroteBack(LeadFilter filter, Arrived arrived) {
        return wroteBack(filter, arrived.where());
    }

    Rate wroteBack(LeadFilter filter, Where only) {
        return rate(filter, only, "wrote_back");
    }

    private Rate rate(LeadFilter filter, Where only, String hit) {
        return reader.counted(
                        "select coalesce(sum(case when " + hit + " then 1 else 0 end), 0), count(*) from leads",
                        where(filter, only),
                        "",
                        (row, n) -> new Rate(row.getLong(1), row.getLong(2)))
                .getFirst();
    }

    /** @return minutes until the first response, of those who have one that the clock knows */
    public List<Wait> waits(LeadFilter filter, ResponseClock clock) {
        return waits(filter, new Where(), clock);
    }

    List<Wait> waits(LeadFilter filter, Where only, ResponseClock clock) {
        String column = clock.column();
        return reader.counted(
                "select " + column + ", count(*) from leads",
                where(filter, only).and(column + " is not null"),
                " group by " + column,
                (row, n) -> new Wait(row.getLong(1), row.getLong(2), 0));
    }

    /** @return when those arrived whom nobody answered yet */
    public List<Instant> unanswered(LeadFilter filter) {
        return unanswered(filter, new Where());
    }

    @Override
    public long unanswered(LeadFilter filter, Arrived arrived) {
        return howManyUnanswered(filter, arrived.where());
    }

    long howManyUnanswered(LeadFilter filter, Where only) {
        return rate(filter, only, "answered_at is null").hits();
    }

    List<Instant> unanswered(LeadFilter filter, Where only) {
        return reader.counted(
                "select received_at from leads",
                where(filter, only).and("answered_at is null"),
                "",
                (row, n) -> instant(row));
    }

    /** @return when the one arrived that has waited longest; empty when nobody waits */
    public Optional<Instant> oldest(LeadFilter filter) {
        return reader
                .counted(
                        "select received_at from leads",
                        LeadWhere.of(filter, List.of()),
                        " order by is_open, answered_at, received_at, id limit 1",
                        (row, n) -> instant(row))
                .stream()
                .findFirst();
    }

    /** @return for each number of attempts from none to {@link Replies#MANY} or more, how many leads */
    public long[] attempts(LeadFilter filter) {
        return attempts(filter, new Where());
    }

    long[] attempts(LeadFilter filter, Where only) {
        Where where = where(filter, only);
        long[] counts = new long[Replies.MANY + 1];
        jdbc.query(
                "select tries, count(*) from (select " + RepliesWhere.ATTEMPTS + " as tries from leads" + where.text()
                        + ") as tried group by tries",
                where::set,
                row -> {
                    counts[Math.min(row.getInt(1), Replies.MANY)] += row.getLong(2);
                });
        return counts;
    }

    private static Where where(LeadFilter filter, Where only) {
        return LeadWhere.of(filter, List.of()).and(only.condition(), only.compared());
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject(1, OffsetDateTime.class)).toInstant();
    }
}
