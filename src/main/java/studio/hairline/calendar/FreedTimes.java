package studio.hairline.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.chairs.FreeTimes;
import studio.hairline.chairs.Room;
import studio.hairline.chairs.Stay;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionStatus;

/** Times ahead that became free because somebody called off or moved, and that nobody else has taken since. */
@Service
@ForStaff
public class FreedTimes {

    private static final int AHEAD_DAYS = 30;
    private static final int MOST = 5;

    private static final String FREED = "select starts_at, length_minutes, artist_id, chair_id from sessions"
            + " where start_day >= :from and start_day <= :until and starts_at > :now and artist_id is not null"
            + " and status in " + SessionStatus.OFF
            + " union select starts_at, length_minutes, artist_id, chair_id from consultations"
            + " where start_day >= :from and start_day <= :until and starts_at > :now and artist_id is not null"
            + " and outcome in ('CANCELLED', 'CANCELLED_LATE', 'MOVED', 'MOVED_LATE') order by 1, 2";

    private final JdbcClient jdbc;
    private final Room room;
    private final StudioTime time;

    FreedTimes(JdbcClient jdbc, Room room, StudioTime time) {
        this.jdbc = jdbc;
        this.room = room;
        this.time = time;
    }

    /** @return the earliest first */
    @Transactional(readOnly = true)
    public List<Stay> ahead() {
        LocalDate today = time.today();
        List<Stay> freed = jdbc.sql(FREED)
                .param("from", today)
                .param("until", today.plusDays(AHEAD_DAYS))
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Stay(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getInt(2),
                        row.getObject(3, Long.class),
                        row.getObject(4, Long.class)))
                .list();
        return freed.isEmpty() ? List.of() : stillFree(freed, today);
    }

    private List<Stay> stillFree(List<Stay> freed, LocalDate today) {
        FreeTimes free = room.between(today, today.plusDays(AHEAD_DAYS + 2));
        return freed.stream().filter(free::isFree).limit(MOST).toList();
    }
}
