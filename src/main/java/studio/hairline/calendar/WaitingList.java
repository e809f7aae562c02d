package studio.hairline.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.PersonName;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Who waits for an earlier time, and whom a time that became free would suit. */
@Service
@ForStaff
public class WaitingList {

    private static final int LONGEST_NOTE = 200;
    private static final int MOST = 200;

    private static final String WAITING = "select w.id, w.person_id, " + PersonName.COLUMNS
            + ", w.minutes, w.weekdays, w.artist_id, w.note"
            + " from waiting_list w join people p on p.id = w.person_id where ";
    private static final String THEN = "w.added_at < :end and (w.done_at is null or w.done_at >= :end)"
            + " and not exists (select 1 from waiting_pauses b where b.waiting_id = w.id"
            + " and b.done_at < :end and b.again_at >= :end)";

    private final JdbcClient jdbc;
    private final StudioTime time;
    private final CurrentUser user;

    WaitingList(JdbcClient jdbc, StudioTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /** What somebody waits for. */
    public record Wanted(
            int minutes,
            Collection<DayOfWeek> days,
            @Nullable Long artistId,
            String note) {

        public Wanted {
            if (minutes < 15 || minutes > 720) {
                throw new Refusal("A visit takes between 15 minutes and 12 hours.");
            }
            if (note.strip().length() > LONGEST_NOTE) {
                throw new Refusal("A note has at most " + LONGEST_NOTE + " characters.");
            }
        }
    }

    /** Whoever waits already waits for this from now on. */
    @Transactional
    public void add(long personId, Wanted wanted) {
        open().stream().filter(one -> one.personId() == personId).forEach(one -> done(one.id()));
        jdbc.sql("insert into waiting_list (person_id, minutes, weekdays, artist_id, note, added_at, added_by)"
                        + " values (:person, :minutes, :days, :artist, :note, :now, :by)")
                .param("person", personId)
                .param("minutes", wanted.minutes())
                .param("days", days(wanted.days()))
                .param("artist", wanted.artistId())
                .param("note", wanted.note().strip())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("by", user.id())
                .update();
    }

    /** They have their time, or do not wait any more. */
    @Transactional
    public void done(long id) {
        jdbc.sql("update waiting_list set done_at = :now where id = :id and done_at is null")
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    @Transactional
    public void again(long id) {
        jdbc.sql("insert into waiting_pauses (waiting_id, done_at, again_at)"
                        + " select id, done_at, :now from waiting_list where id = :id and done_at is not null")
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        jdbc.sql("update waiting_list set done_at = null where id = ?")
                .param(id)
                .update();
    }

    /** @return whoever waits longest first */
    @Transactional(readOnly = true)
    public List<Waiting> open() {
        return jdbc.sql(WAITING + "w.done_at is null order by w.id limit " + MOST)
                .query(WaitingList::waiting)
                .list();
    }

    /** @return those who waited at an instant, as they are called now */
    @Transactional(readOnly = true)
    public List<Waiting> asKnown(Instant end) {
        return jdbc.sql(WAITING + THEN + " order by w.id limit " + MOST)
                .param("end", end.atOffset(ZoneOffset.UTC))
                .query(WaitingList::waiting)
                .list();
    }

    /** @return whom that time would suit, of those who wait */
    public List<Waiting> suited(List<Waiting> waiting, Stay free) {
        DayOfWeek day = free.startsAt().atZone(time.zone()).getDayOfWeek();
        return waiting.stream().filter(one -> one.fits(free, day)).toList();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        Set<DayOfWeek> days = row.getString(6)
                .chars()
                .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .collect(Collectors.toSet());
        return new Waiting(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getInt(5),
                days,
                row.getObject(7, Long.class),
                row.getString(8));
    }

    private static String days(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
    }
}
