package studio.hairline.treatments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import studio.hairline.tallies.ListReader;
import studio.hairline.tallies.ListReader.Statement;
import studio.hairline.tallies.Place;
import studio.hairline.tallies.Stretch;
import studio.hairline.tallies.Where;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** A list of sessions as programs walk it, the latest first: page behind page, each from where the last one ended. */
@Service
@ForStaff
public class SessionTrail {

    private final ListReader reader;
    private final SessionNumbers numbers;
    private final JdbcClient jdbc;
    private final CurrentUser user;

    SessionTrail(ListReader reader, SessionNumbers numbers, JdbcClient jdbc, CurrentUser user) {
        this.reader = reader;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.user = user;
    }

    /**
     * @param after where the page before ended; null from the beginning
     * @param limit at most {@link SessionRows#LONGEST_PAGE}, more is cut
     */
    public Stretch<SessionRow> walk(SessionFilter filter, @Nullable Place after, int limit) {
        boolean money = user.isOwner();
        int most = Math.clamp(limit, 1, SessionRows.LONGEST_PAGE);
        String day = filter.of().dated().day();
        List<SessionRow> rows = reader.page(statement(filter, after), SessionLine::read, 0, most + 1).stream()
                .map(line -> line.row(money))
                .toList();
        return Stretch.of(rows, most, last -> place(day, last));
    }

    private Statement statement(SessionFilter filter, @Nullable Place after) {
        SessionSpecification what = numbers.specification(new SessionPages(filter, true));
        Where where = what.where().and(what.day() + " is not null");
        if (after != null) {
            after.behind(where, what.day(), "starts_at", "sessions.id");
        }
        String order = Stream.of(what.day(), "starts_at", "sessions.id")
                .map(column -> column + " desc")
                .collect(Collectors.joining(", "));
        return new Statement(SessionLine.SELECT, where, order);
    }

    private Place place(String dayColumn, SessionRow last) {
        LocalDate day = jdbc.sql("select " + dayColumn + " from sessions where id = :id")
                .param("id", last.id())
                .query(LocalDate.class)
                .single();
        return new Place(day, last.startsAt(), last.id());
    }
}
