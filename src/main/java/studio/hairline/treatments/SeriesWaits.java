package studio.hairline.treatments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Wait;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Where;
import studio.hairline.team.ForStaff;

/** How many days after their first session series were done, and for how many days the others are running. */
@Service
@ForStaff
public class SeriesWaits {

    private final JdbcTemplate jdbc;
    private final StudioTime time;

    SeriesWaits(JdbcTemplate jdbc, StudioTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * @param begun first sessions, without words to look for
     * @return for each part its series; one in which none began is not in it
     */
    @Transactional(readOnly = true)
    public Map<String, List<Wait>> of(SessionCut cut, SessionFilter begun) {
        return of(cut, begun, new Where(), time.today());
    }

    /** @param only of which rows of {@code sessions} */
    Map<String, List<Wait>> of(SessionCut cut, SessionFilter begun, Where only, LocalDate today) {
        Where where = new SessionSpecification(begun, List.of(), time.now(), time.zone())
                .where()
                .and(only.condition(), only.compared());
        String sql = "select " + cut.column() + ", completed_day, (select l.series_done_day from leads l"
                + " where l.id = sessions.lead_id) from sessions" + where.text();
        Map<String, List<Wait>> parts = new HashMap<>();
        jdbc.query(sql, where::set, row -> {
            LocalDate first = Objects.requireNonNull(row.getObject(2, LocalDate.class));
            parts.computeIfAbsent(Objects.toString(row.getString(1), ""), part -> new ArrayList<>())
                    .add(wait(first, row.getObject(3, LocalDate.class), today));
        });
        return parts;
    }

    static Wait wait(LocalDate first, @Nullable LocalDate done, LocalDate today) {
        return done == null ? Wait.running(days(first, today)) : Wait.over(days(first, done));
    }

    private static long days(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
