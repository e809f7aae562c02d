package studio.hairline.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One letter to each reader of each week; of several nodes that move one on at once, one does. */
@Component
class LetterQueue {

    private static final String SELECT =
            "select monday, user_id, state, tries, problem, sent_at from letter_mails where ";

    private final JdbcClient jdbc;

    LetterQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once, whoever asks how often. */
    @Transactional
    public void put(LetterWeek week, long userId, Instant now) {
        jdbc.sql("insert into letter_mails (monday, user_id, state, tries, due_at) values (?, ?, 'WAITING', 0, ?)"
                        + " on conflict do nothing")
                .params(week.monday(), userId, utc(now))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Sent> of(LetterWeek week) {
        return jdbc.sql(SELECT + "monday = ? order by user_id")
                .param(week.monday())
                .query((row, n) -> sent(row))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Sent> due(Instant now) {
        return jdbc.sql(SELECT + "state = 'WAITING' and due_at <= ? order by monday, user_id")
                .param(utc(now))
                .query((row, n) -> sent(row))
                .list();
    }

    /** @return false when somebody else has it, or it waits no more */
    @Transactional
    public boolean take(Sent one, Instant now) {
        return jdbc.sql("update letter_mails set state = 'SENDING', tries = tries + 1, taken_at = ?"
                                + " where monday = ? and user_id = ? and state = 'WAITING' and tries = ?")
                        .params(utc(now), one.week().monday(), one.userId(), one.tries())
                        .update()
                == 1;
    }

    @Transactional
    public void sent(Sent one, Instant at) {
        jdbc.sql("update letter_mails set state = 'SENT', sent_at = ?, problem = null"
                        + " where monday = ? and user_id = ? and state = 'SENDING'")
                .params(utc(at), one.week().monday(), one.userId())
                .update();
    }

    /** @param due when it is tried once more */
    @Transactional
    public void later(Sent one, Instant due, String why) {
        jdbc.sql("update letter_mails set state = 'WAITING', due_at = ?, problem = ?"
                        + " where monday = ? and user_id = ? and state = 'SENDING'")
                .params(utc(due), why, one.week().monday(), one.userId())
                .update();
    }

    @Transactional
    public void fail(Sent one, String why) {
        jdbc.sql("update letter_mails set state = 'FAILED', problem = ?"
                        + " where monday = ? and user_id = ? and state = 'SENDING'")
                .params(why, one.week().monday(), one.userId())
                .update();
    }

    /** Those a node took and never told the end of. */
    @Transactional
    public void giveUp(Instant takenBefore, String why) {
        jdbc.sql("update letter_mails set state = 'FAILED', problem = ? where state = 'SENDING' and taken_at < ?")
                .params(why, utc(takenBefore))
                .update();
    }

    /** From the beginning, and at once. */
    @Transactional
    public void again(LetterWeek week, long userId, Instant now) {
        jdbc.sql("update letter_mails set state = 'WAITING', tries = 0, due_at = ?, problem = null"
                        + " where monday = ? and user_id = ? and state = 'FAILED'")
                .params(utc(now), week.monday(), userId)
                .update();
    }

    private static Sent sent(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject(6, OffsetDateTime.class);
        return new Sent(
                new LetterWeek(row.getObject(1, LocalDate.class)),
                row.getLong(2),
                Sent.State.valueOf(row.getString(3)),
                row.getInt(4),
                row.getString(5),
                at == null ? null : at.toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
