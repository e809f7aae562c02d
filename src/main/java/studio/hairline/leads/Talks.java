package studio.hairline.leads;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Tallies;
import studio.hairline.team.ForStaff;

/** What a lead knows of its conversation, read from the lines of it whenever one is added or taken back. */
@Service
@ForStaff
public class Talks {

    private final HeldLeads held;
    private final Tallies tallies;
    private final JdbcClient jdbc;

    Talks(HeldLeads held, Tallies tallies, JdbcClient jdbc) {
        this.held = held;
        this.tallies = tallies;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(long leadId) {
        Lead lead = held.hold(leadId);
        List<Counted> counted = LeadTallies.of(lead);
        lead.tries = tries(leadId);
        lead.wroteBack = wroteBack(lead);
        tallies.move(counted, LeadTallies.of(lead));
    }

    private int tries(long leadId) {
        return jdbc.sql("select count(*) from attempts where lead_id = ? and undone = false")
                .param(leadId)
                .query(Integer.class)
                .single();
    }

    private boolean wroteBack(Lead lead) {
        return jdbc
                .sql("select written_at from their_words where lead_id = ? and undone = false")
                .param(lead.id())
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .anyMatch(at -> TalksThen.isInTime(at.toInstant(), lead));
    }
}
