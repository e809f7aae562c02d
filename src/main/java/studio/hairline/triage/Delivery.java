package studio.hairline.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Standing;
import studio.hairline.people.Way;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** What the post did of itself: an e-mail left, one came, one came back. Nobody decides here, so nothing is to be taken back. */
@Service
@ForStaff
public class Delivery {

    private static final int LONGEST = 4_000;
    private static final String CUT = "… (the whole e-mail is in your mailbox)";

    private final Attempt attempt;
    private final InboxRows inbox;
    private final ConversationRows rows;
    private final Ears ears;

    Delivery(Attempt attempt, InboxRows inbox, ConversationRows rows, Ears ears) {
        this.attempt = attempt;
        this.inbox = inbox;
        this.rows = rows;
        this.ears = ears;
    }

    /** Who acts, what they could take back, and who is told. */
    @org.springframework.stereotype.Component
    record Ears(CurrentUser user, DecisionRows decisions, Bell bell) {}

    /**
     * An e-mail the server has taken.
     *
     * @param written when it was; what they wrote later still waits
     */
    public record Departure(long mailId, long leadId, Instant written, Instant at, String words) {}

    /** It is an attempt of the acting person, the first response when it is the first, and cannot be taken back any more. */
    @Transactional
    public void left(Departure mail) {
        long leadId = mail.leadId();
        if (isGenuine(leadId)) {
            attempt.on(LeadRef.latest(leadId), Way.EMAIL, mail.at());
        }
        attempt.remarks()
                .add(leadId, EventKind.CONTACT_ATTEMPTED, Conversation.said("by", Way.EMAIL.label(), mail.words()));
        InboxState before = inbox.of(leadId);
        inbox.keep(leadId, before, before.left(mail.written()));
        rows.ours(leadId, new Said(mail.at(), ears.user().id(), Way.EMAIL, mail.words()), Way.EMAIL);
        ears.decisions().forget(mail.mailId());
        ears.bell().ring();
    }

    /** They wrote by e-mail: a new episode, whose clock begins when it arrived. */
    @Transactional
    public void came(long leadId, Instant at, String words) {
        String kept = words.length() > LONGEST ? words.substring(0, LONGEST - CUT.length()) + CUT : words;
        attempt.remarks().add(leadId, EventKind.THEY_WROTE, Conversation.said("by", "E-mail", kept));
        if (isGenuine(leadId)) {
            InboxState before = inbox.of(leadId);
            inbox.keep(leadId, before, before.theyWrote(at));
        }
        rows.theirs(leadId, new Said(at, null, null, kept), OptOut.isSaidIn(kept));
        ears.bell().ring();
    }

    /** What is no answer: an automatic reply is kept in the history and wakes nobody. */
    @Transactional
    public void automatic(long leadId, String words) {
        attempt.remarks().add(leadId, EventKind.AUTOMATIC_REPLY, Conversation.said("by", "E-mail", words));
    }

    /** An e-mail of ours did not reach them: somebody has to find another way, today. */
    @Transactional
    public void cameBack(long leadId, LocalDate today, String reason) {
        if (isGenuine(leadId) && attempt.verbs().file().of(leadId).stage().isOpen()) {
            attempt.verbs().followUp().next(LeadRef.latest(leadId), "The e-mail came back: find another way", today);
        }
        attempt.remarks().add(leadId, EventKind.MAIL_CAME_BACK, Map.of("note", reason));
        ears.bell().ring();
    }

    private boolean isGenuine(long leadId) {
        return attempt.verbs().file().of(leadId).standing() == Standing.GENUINE;
    }
}
