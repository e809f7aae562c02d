package studio.hairline.treatments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.DayCounts;
import studio.hairline.tallies.DayCounts.DayCount;
import studio.hairline.tallies.DayRun;
import studio.hairline.tallies.Where;

/** The statements behind the lists of sessions; each goes along an index: day, start, id. */
@Component
class SessionReader {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    SessionReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param run the days the rows lie on */
    List<SessionLine> lines(SessionSpecification what, boolean latestFirst, DayRun run, int limit) {
        Where where = what.where().during(what.day(), run.days());
        return jdbc.query(
                select(what, where, latestFirst) + " limit ? offset ?",
                row -> where.set(row, limit, run.skip()),
                SessionLine::read);
    }

    /** Hands out every row, a few hundred at a time, and keeps none of them. */
    void each(SessionSpecification what, boolean latestFirst, Consumer<List<SessionLine>> some) {
        Where where = what.where().and(what.day() + " is not null");
        List<SessionLine> lines = new ArrayList<>(AT_ONCE);
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(select(what, where, latestFirst));
                    statement.setFetchSize(AT_ONCE);
                    where.set(statement);
                    return statement;
                },
                row -> {
                    lines.add(SessionLine.read(row, 0));
                    if (lines.size() == AT_ONCE) {
                        some.accept(List.copyOf(lines));
                        lines.clear();
                    }
                });
        some.accept(List.copyOf(lines));
    }

    private static String select(SessionSpecification what, Where where, boolean latestFirst) {
        return "select " + SessionLine.COLUMNS + " from sessions" + where.text() + " order by "
                + Stream.of(what.day(), "starts_at", "id")
                        .map(column -> column + (latestFirst ? " desc" : ""))
                        .collect(Collectors.joining(", "));
    }

    /** @return how many sessions of each category lie on each day, by the day the list goes by */
    DayCounts days(SessionSpecification what) {
        Where where = what.where();
        return new DayCounts(jdbc.query(
                "select " + what.day() + ", category, count(*) from sessions" + where.text() + " group by " + what.day()
                        + ", category",
                where::set,
                (row, n) -> new DayCount(
                        Objects.requireNonNull(row.getObject(1, LocalDate.class)),
                        Objects.requireNonNull(row.getString(2)),
                        row.getLong(3))));
    }
}
