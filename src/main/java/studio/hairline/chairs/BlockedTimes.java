package studio.hairline.chairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** When artists and chairs are not to be had. */
@Service
@ForStaff
public class BlockedTimes {

    private static final String COLUMNS = "artist_id, chair_id, starts, ends, weekly, last_day, reason";

    private final JdbcClient jdbc;
    private final StudioTime time;
    private final CurrentUser user;

    BlockedTimes(JdbcClient jdbc, StudioTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /** One that is kept. */
    public record Kept(long id, Block block) {}

    /** One time it comes. */
    public record Coming(long id, Block block, Stay stay) {}

    /** What is booked already stays booked; the calendar shows both. */
    @Transactional
    public long add(Block block) {
        return jdbc.sql("insert into blocked_times (" + COLUMNS + ", made_at, made_by) values"
                        + " (:artist, :chair, :starts, :ends, :weekly, :last, :reason, :now, :by)")
                .param("artist", block.artistId())
                .param("chair", block.chairId())
                .param("starts", block.starts())
                .param("ends", block.ends())
                .param("weekly", block.weekly())
                .param("last", block.lastDay())
                .param("reason", block.reason())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("by", user.id())
                .update();
    }

    @Transactional
    public Block remove(long id) {
        Block block = jdbc.sql("select id, " + COLUMNS + " from blocked_times where id = ? and removed_at is null")
                .param(id)
                .query(BlockedTimes::kept)
                .optional()
                .orElseThrow(() -> new Refusal("This time is not blocked any more."))
                .block();
        jdbc.sql("update blocked_times set removed_at = ? where id = ?")
                .params(time.now().atOffset(ZoneOffset.UTC), id)
                .update();
        return block;
    }

    /** @return each time one comes between the two, earliest first */
    @Transactional(readOnly = true)
    public List<Coming> between(Instant from, Instant until) {
        return between(from, until, "removed_at is null", time.now());
    }

    /** @return the same as it was known at {@code end} */
    @Transactional(readOnly = true)
    public List<Coming> asKnown(Instant end, Instant from, Instant until) {
        return between(from, until, "made_at < :end and (removed_at is null or removed_at >= :end)", end);
    }

    private List<Coming> between(Instant from, Instant until, String there, Instant end) {
        LocalDateTime first = LocalDateTime.ofInstant(from, time.zone());
        LocalDateTime last = LocalDateTime.ofInstant(until, time.zone());
        return jdbc
                .sql(
                        "select id, " + COLUMNS + " from blocked_times where " + there
                                + " and starts < :until and (ends > :from or (weekly = true and (last_day is null or last_day >= :day)))")
                .param("end", end.atOffset(ZoneOffset.UTC))
                .param("from", first)
                .param("until", last)
                .param("day", first.toLocalDate().minusWeeks(1))
                .query(BlockedTimes::kept)
                .stream()
                .flatMap(one -> one.block()
                        .comes(first, last)
                        .map(at -> new Coming(one.id(), one.block(), one.block().stay(at, time.zone()))))
                .sorted(Comparator.comparing((Coming one) -> one.stay().startsAt())
                        .thenComparing(Coming::id))
                .toList();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong(1),
                new Block(
                        row.getObject(2, Long.class),
                        row.getObject(3, Long.class),
                        row.getObject(4, LocalDateTime.class),
                        row.getObject(5, LocalDateTime.class),
                        row.getBoolean(6),
                        row.getObject(7, LocalDate.class),
                        row.getString(8)));
    }
}
