package studio.hairline.treatments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.chairs.Chair;
import studio.hairline.chairs.Chairs;
import studio.hairline.chairs.ChairsAsKnown;
import studio.hairline.figures.Period;
import studio.hairline.history.StudioAsKnown;
import studio.hairline.operations.StudioHours;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** For how long somebody could have been in a chair, by hours, holidays and chairs as they stand, or as they were set then. */
@Service
@ForStaff
public class OpenChairs {

    /** Why it is not known how much of the hours was used. */
    public static final String NOT_KNOWN = ChairsAsKnown.NOT_KNOWN;

    private final StudioHours hours;
    private final Chairs chairs;
    private final Past past;
    private final JdbcClient jdbc;

    OpenChairs(StudioHours hours, Chairs chairs, Past past, JdbcClient jdbc) {
        this.hours = hours;
        this.chairs = chairs;
        this.past = past;
        this.jdbc = jdbc;
    }

    /** What was set on a past day, and what time it is. */
    @Component("openChairsPast")
    record Past(StudioAsKnown studio, ChairsAsKnown chairs, StudioTime time) {}

    /** @return how many one is treated in; a studio that names none has one */
    public int chairs() {
        return count(chairs.all());
    }

    /** @return how many there were at an instant; nothing where that was not kept */
    public Optional<Integer> chairs(Instant then) {
        return past.chairs().at(then).map(OpenChairs::count);
    }

    @Transactional(readOnly = true)
    public ChairHours now() {
        return new ChairHours(hours.clock(), chairs(), reach(), past.time().now());
    }

    /** @return nothing where it was not kept which chairs there were */
    @Transactional(readOnly = true)
    public Optional<ChairHours> at(SessionsThen then) {
        return chairs(then.end())
                .map(count -> new ChairHours(past.studio().at(then.end()).clock(), count, then.reach(), then.end()));
    }

    private static int count(List<Chair> chairs) {
        return Math.max(1, (int) chairs.stream().filter(Chair::active).count());
    }

    private @Nullable Period reach() {
        return jdbc.sql("select min(start_day), max(start_day) from sessions")
                .query((row, n) -> reach(row))
                .optional()
                .orElse(null);
    }

    static @Nullable Period reach(ResultSet row) throws SQLException {
        LocalDate first = row.getObject(1, LocalDate.class);
        LocalDate last = row.getObject(2, LocalDate.class);
        return first == null || last == null ? null : Period.of(first, last);
    }
}
