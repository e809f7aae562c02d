package studio.hairline.triage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.people.Way;
import studio.hairline.team.ForStaff;

/** The wishes of a person to be left alone, over all their inquiries, and taking back one that was misunderstood. */
@Service
@ForStaff
public class OptOuts {

    private static final int LONGEST = 1_000;

    private final JdbcClient jdbc;
    private final Conversation conversation;
    private final Remarks remarks;

    OptOuts(JdbcClient jdbc, Conversation conversation, Remarks remarks) {
        this.jdbc = jdbc;
        this.conversation = conversation;
        this.remarks = remarks;
    }

    /** @return the latest first */
    @Transactional(readOnly = true)
    public List<SaidStop> ofPerson(long personId) {
        return jdbc.sql("select w.id, w.lead_id, w.written_at, w.words from their_words w"
                        + " join leads l on l.id = w.lead_id where l.person_id = ? and w.undone = false"
                        + " and w.asks_for_silence = true order by w.written_at desc, w.id desc")
                .param(personId)
                .query((row, n) -> new SaidStop(
                        row.getLong(1),
                        row.getLong(2),
                        Objects.requireNonNull(InboxRows.instant(row, 3)),
                        row.getString(4)))
                .list();
    }

    /** @return whether it counts now, or they wrote again since and wait for an answer */
    @Transactional(readOnly = true)
    public boolean isInForce(SaidStop said) {
        return conversation.may(said.leadId(), Way.EMAIL) instanceof MayContact.LeftAlone;
    }

    /** @param why it was no such wish; the words themselves stay in the conversation */
    @Transactional
    public void takeBack(SaidStop said, String why) {
        if (why.isBlank()) {
            throw new Refusal("Say why they may be written to: the history keeps it.");
        }
        if (why.strip().length() > LONGEST) {
            throw new Refusal("At most " + LONGEST + " characters.");
        }
        mark(said, false, "This wish is taken back already.");
        remarks.add(said.leadId(), EventKind.OPT_OUT_TAKEN_BACK, Map.of("reason", why.strip()));
    }

    /** It was one after all. */
    @Transactional
    public void restore(SaidStop said) {
        mark(said, true, "This wish counts already.");
        remarks.add(said.leadId(), EventKind.UNDONE, Map.of("about", "Wish to be left alone taken back"));
    }

    private void mark(SaidStop said, boolean silence, String otherwise) {
        int marked = jdbc.sql("update their_words set asks_for_silence = ? where id = ? and undone = false"
                        + " and asks_for_silence = ?")
                .params(silence, said.id(), !silence)
                .update();
        if (marked == 0) {
            throw new Refusal(otherwise);
        }
    }
}
