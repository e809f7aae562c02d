package studio.hairline.triage;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.LeadMarks;
import studio.hairline.operations.StudioTime;
import studio.hairline.triage.Turns.Turn;

/** Gives one inquiry to somebody or takes it back, unless somebody else did something meanwhile. */
@Component
class TurnGiver {

    private final LeadMarks marks;
    private final JdbcClient jdbc;
    private final StudioTime time;

    TurnGiver(LeadMarks marks, JdbcClient jdbc, StudioTime time) {
        this.marks = marks;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** @return whether this round is ours: of several nodes one hands out at a time */
    @Transactional
    public boolean isOurs(Instant lastBefore) {
        return jdbc.sql(
                                "update inbox_rules set last_round = ? where id = 1 and (last_round is null or last_round <= ?)")
                        .params(column(time.now()), column(lastBefore))
                        .update()
                == 1;
    }

    /** @return whether it was still nobody's */
    @Transactional
    public boolean give(long leadId, Turn turn) {
        if (!marks.pass(leadId, null, turn.userId(), turn.why())) {
            return false;
        }
        jdbc.sql("delete from turns where lead_id = ? and user_id = ?")
                .params(leadId, turn.userId())
                .update();
        jdbc.sql("insert into turns (lead_id, user_id, given_at) values (?, ?, ?)")
                .params(leadId, turn.userId(), column(time.now()))
                .update();
        return true;
    }

    /** @return whether it was still theirs */
    @Transactional
    public boolean takeBack(long leadId, long userId, String why) {
        if (!marks.pass(leadId, userId, null, why)) {
            return false;
        }
        int known = jdbc.sql("update turns set returned_at = ? where lead_id = ? and user_id = ?")
                .params(column(time.now()), leadId, userId)
                .update();
        if (known == 0) {
            jdbc.sql("insert into turns (lead_id, user_id, given_at, returned_at) values (?, ?, ?, ?)")
                    .params(leadId, userId, column(time.now()), column(time.now()))
                    .update();
        }
        return true;
    }

    private static java.time.OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
