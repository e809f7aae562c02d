package studio.hairline.post;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.triage.Postbox;

/** Moves the e-mails of the outbox on; of two who move one at once, one does and the other is told no. */
@Component
class MailMoves {

    private final JdbcClient jdbc;

    MailMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(long leadId, long by, Instant now, Postbox.Reply reply) {
        long id = jdbc.sql("select nextval('mails_seq')").query(Long.class).single();
        jdbc.sql(
                        "insert into mails (id, lead_id, written_at, written_by, recipient, subject, words, reference, state, tries,"
                                + " due_at) values (:id, :lead, :now, :by, :to, :subject, :words, :reference, 'WAITING', 0, :now)")
                .param("id", id)
                .param("lead", leadId)
                .param("now", utc(now))
                .param("by", by)
                .param("to", reply.to())
                .param("subject", reply.subject())
                .param("words", reply.words())
                .param("reference", Reference.fresh().code())
                .update();
        return id;
    }

    /** @return false when somebody else has it, or it waits no more */
    boolean take(long id, Instant now) {
        return jdbc.sql("update mails set state = 'SENDING', tries = tries + 1, taken_at = :now where id = :id"
                                + " and state = 'WAITING' and due_at <= :now and discarded_at is null")
                        .param("now", utc(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean sent(long id, Instant at) {
        return jdbc.sql("update mails set state = 'SENT', sent_at = :at, problem = null where id = :id"
                                + " and state = 'SENDING'")
                        .param("at", utc(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** It waits until then, and says why. */
    void wait(long id, Instant due, String problem) {
        jdbc.sql("update mails set state = 'WAITING', due_at = :due, problem = :problem where id = :id"
                        + " and state = 'SENDING'")
                .param("due", utc(due))
                .param("problem", problem)
                .param("id", id)
                .update();
    }

    /** @param before in which state it has to be */
    boolean fail(long id, MailState before, String problem) {
        return jdbc.sql("update mails set state = 'FAILED', problem = :problem where id = :id and state = :before")
                        .param("problem", problem)
                        .param("id", id)
                        .param("before", before.name())
                        .update()
                == 1;
    }

    /** Those a sender took and never told the end of. */
    int giveUp(Instant takenBefore, String problem) {
        return jdbc.sql(
                        "update mails set state = 'FAILED', problem = :problem where state = 'SENDING' and taken_at < :then")
                .param("problem", problem)
                .param("then", utc(takenBefore))
                .update();
    }

    /** From the beginning, and at once. @return false when it does not wait for anybody */
    boolean again(long id, Instant now) {
        return jdbc.sql("update mails set state = 'WAITING', tries = 0, due_at = :now, problem = null where id = :id"
                                + " and state in ('WAITING', 'FAILED') and discarded_at is null")
                        .param("now", utc(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
