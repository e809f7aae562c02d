package studio.hairline.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Entry;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.operations.StudioTime;
import studio.hairline.treatments.SessionStatus;

/** Times ahead at which somebody was to come and does not: called off or left late, which are rows, or left in time, which the history tells. */
@Component
class GivenUp {

    private static final int AHEAD_DAYS = 30;
    private static final Period MOVED_WITHIN = Period.ofDays(120);

    private static final String ROWS = "select starts_at, length_minutes, artist_id, chair_id from sessions"
            + " where start_day >= :from and start_day <= :until and starts_at > :now and artist_id is not null"
            + " and status in " + SessionStatus.OFF
            + " union select starts_at, length_minutes, artist_id, chair_id from consultations"
            + " where start_day >= :from and start_day <= :until and starts_at > :now and artist_id is not null"
            + " and outcome in ('CANCELLED', 'CANCELLED_LATE', 'MOVED', 'MOVED_LATE')";

    private final JdbcClient jdbc;
    private final History history;
    private final StudioTime time;

    GivenUp(JdbcClient jdbc, History history, StudioTime time) {
        this.jdbc = jdbc;
        this.history = history;
        this.time = time;
    }

    Stream<Stay> ahead() {
        return Stream.concat(rows().stream(), movedInTime());
    }

    private List<Stay> rows() {
        LocalDate today = time.today();
        return jdbc.sql(ROWS)
                .param("from", today)
                .param("until", today.plusDays(AHEAD_DAYS))
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .query((row, n) -> stay(row, 1))
                .list();
    }

    private Stream<Stay> movedInTime() {
        Map<Long, List<Entry>> done =
                history.ofSessionsWith(EventKind.SESSION_MOVED, time.now().minus(MOVED_WITHIN)).stream()
                        .collect(Collectors.groupingBy(
                                one -> Objects.requireNonNull(
                                        one.happening().subject().sessionId()),
                                TreeMap::new,
                                Collectors.toList()));
        Map<Long, Stay> now = standing(done.keySet());
        return done.entrySet().stream()
                .filter(one -> now.containsKey(one.getKey()))
                .flatMap(one -> LeftTime.of(Objects.requireNonNull(now.get(one.getKey())), one.getValue()).stream())
                .filter(left -> left.artistId() != null && isAhead(left));
    }

    private boolean isAhead(Stay left) {
        return left.startsAt().isAfter(time.now())
                && !time.dayOf(left.startsAt()).isAfter(time.today().plusDays(AHEAD_DAYS));
    }

    private Map<Long, Stay> standing(java.util.Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select id, starts_at, length_minutes, artist_id, chair_id from sessions where id in (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> Map.entry(row.getLong(1), stay(row, 2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stay stay(ResultSet row, int from) throws SQLException {
        return new Stay(
                row.getObject(from, OffsetDateTime.class).toInstant(),
                row.getInt(from + 1),
                row.getObject(from + 2, Long.class),
                row.getObject(from + 3, Long.class));
    }
}
