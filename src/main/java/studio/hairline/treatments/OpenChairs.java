package studio.hairline.treatments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.chairs.Chairs;
import studio.hairline.figures.Period;
import studio.hairline.operations.OpeningClock;
import studio.hairline.operations.StudioHours;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** For how long somebody could have been in a chair: the opening hours, once for each chair, as hours, holidays and chairs stand now. */
@Service
@ForStaff
public class OpenChairs {

    private final StudioHours hours;
    private final Chairs chairs;
    private final StudioTime time;
    private final JdbcClient jdbc;

    OpenChairs(StudioHours hours, Chairs chairs, StudioTime time, JdbcClient jdbc) {
        this.hours = hours;
        this.chairs = chairs;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** @return how many one is treated in; a studio that names none has one */
    public int chairs() {
        return Math.max(1, chairs.active().size());
    }

    /** @return minutes on the days of a period, but before now */
    @Transactional(readOnly = true)
    public long soFar(Period days) {
        return minutes(days, time.now());
    }

    /** @return minutes on the days of a period, those to come among them */
    @Transactional(readOnly = true)
    public long inAll(Period days) {
        return minutes(days, Instant.MAX);
    }

    /** From the first day with a session on; all time ends with the last. A studio that tells no hours has none. */
    private long minutes(Period days, Instant until) {
        OpeningClock clock = hours.clock();
        if (clock.week().isEmpty()) {
            return 0;
        }
        return reach().map(reach -> minutes(within(days, reach), until, clock)).orElse(0L);
    }

    private long minutes(Period days, Instant until, OpeningClock clock) {
        Instant ends = start(days.until());
        Duration open = clock.between(start(days.from()), ends.isBefore(until) ? ends : until);
        return open.toMinutes() * chairs();
    }

    private static Period within(Period days, Period reach) {
        boolean endless = days.until().equals(Period.ALL_TIME.until());
        return (endless ? days.before(reach.until()) : days).since(reach.from());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(time.zone()).toInstant();
    }

    /** @return from the first day with a session to the last; nothing when there is none */
    private Optional<Period> reach() {
        return jdbc.sql("select min(start_day), max(start_day) from sessions")
                .query((row, n) -> reach(row))
                .single();
    }

    private static Optional<Period> reach(ResultSet row) throws SQLException {
        LocalDate first = row.getObject(1, LocalDate.class);
        LocalDate last = row.getObject(2, LocalDate.class);
        return first == null || last == null ? Optional.empty() : Optional.of(Period.of(first, last));
    }
}
