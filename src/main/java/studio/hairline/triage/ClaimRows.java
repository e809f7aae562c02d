package studio.hairline.triage;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Users;
import studio.hairline.ui.Formats;

/** Who has what: one update decides it, so that of two who reach for it at once one has it and the other is told. */
@Component
class ClaimRows {

    private final JdbcClient jdbc;
    private final StudioTime time;
    private final InboxRules rules;
    private final Users users;

    ClaimRows(JdbcClient jdbc, StudioTime time, InboxRules rules, Users users) {
        this.jdbc = jdbc;
        this.time = time;
        this.rules = rules;
        this.users = users;
    }

    /** The row is held until the transaction ends. @throws Taken when somebody else has it */
    void hold(long leadId, long me) {
        if (!reach(leadId, me) && !open(leadId, me) && !reach(leadId, me)) {
            throw new Taken(leadId, sentence(leadId));
        }
    }

    void take(long leadId, long me) {
        open(leadId, me);
        jdbc.sql("update inbox set claimed_by = ?, claimed_at = ? where lead_id = ?")
                .params(me, now(), leadId)
                .update();
    }

    void release(long leadId, long me) {
        jdbc.sql("update inbox set claimed_by = null, claimed_at = null where lead_id = ? and claimed_by = ?")
                .params(leadId, me)
                .update();
    }

    /** @throws Taken when somebody else than this one has it */
    void mustBeFree(long leadId, @Nullable Long me) {
        other(leadId, me).ifPresent(claim -> {
            throw new Taken(leadId, sentence(leadId));
        });
    }

    private Optional<Claim> other(long leadId, @Nullable Long me) {
        return jdbc.sql("select claimed_by, claimed_at from inbox where lead_id = ? and claimed_by <> ?")
                .params(leadId, me == null ? 0 : me)
                .query((row, n) -> new Claim(
                        row.getLong(1),
                        row.getObject(2, java.time.OffsetDateTime.class).toInstant(),
                        false))
                .optional()
                .filter(claim -> !claim.at().isBefore(silent()));
    }

    private boolean reach(long leadId, long me) {
        return jdbc.sql("update inbox set claimed_by = ?, claimed_at = ? where lead_id = ?"
                                + " and (claimed_by is null or claimed_by = ? or claimed_at < ?)")
                        .params(me, now(), leadId, me, silent().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private boolean open(long leadId, long me) {
        return jdbc.sql("insert into inbox (lead_id, claimed_by, claimed_at, attempts) values (?, ?, ?, 0)"
                                + " on conflict do nothing")
                        .params(leadId, me, now())
                        .update()
                == 1;
    }

    private String sentence(long leadId) {
        return other(leadId, null)
                .map(claim -> users.names().getOrDefault(claim.userId(), "Somebody else") + " has this since "
                        + Formats.duration(Duration.between(claim.at(), time.now()))
                        + ". Take it over only when you know that they do not answer.")
                .orElse("Somebody else has this.");
    }

    private Instant silent() {
        return time.now().minus(rules.silence());
    }

    private java.time.OffsetDateTime now() {
        return time.now().atOffset(ZoneOffset.UTC);
    }
}
