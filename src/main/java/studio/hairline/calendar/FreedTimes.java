package studio.hairline.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.chairs.FreeTimes;
import studio.hairline.chairs.Room;
import studio.hairline.chairs.Stay;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.team.TeamMember;
import studio.hairline.team.Users;
import studio.hairline.treatments.SessionStatus;

/** Times ahead that became free because somebody called off or moved, and at which somebody else may come. */
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
    private final Users users;

    FreedTimes(JdbcClient jdbc, Room room, StudioTime time, Users users) {
        this.jdbc = jdbc;
        this.room = room;
        this.time = time;
        this.users = users;
    }

    /** @param left a time that was left right now. @return that one first, then the earliest */
    @Transactional(readOnly = true)
    public List<Stay> ahead(@Nullable Stay left) {
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
        List<Stay> all = new ArrayList<>();
        if (left != null && left.startsAt().isAfter(time.now())) {
            all.add(left);
        }
        all.addAll(freed);
        return stillFree(all.stream().distinct().toList(), today);
    }

    /** While the studio is open, in a chair it still has, with an artist who still works here. */
    private List<Stay> stillFree(List<Stay> freed, LocalDate today) {
        if (freed.isEmpty()) {
            return List.of();
        }
        LocalDate last = freed.stream()
                .map(one -> time.dayOf(one.ends()))
                .max(Comparator.naturalOrder())
                .orElse(today);
        FreeTimes free = room.between(today, last.plusDays(2));
        Set<Long> artists = users.artists().stream().map(TeamMember::id).collect(Collectors.toSet());
        return freed.stream()
                .filter(free::hasRoom)
                .filter(one -> one.artistId() == null || artists.contains(one.artistId()))
                .limit(MOST)
                .toList();
    }
}
