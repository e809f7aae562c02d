package studio.hairline.triage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadRef;
import studio.hairline.people.Phones;
import studio.hairline.people.Way;
import studio.hairline.team.ForStaff;

/** What is said between us and somebody who inquired: our attempts, and what they wrote back. */
@Service
@ForStaff
public class Conversation {

    private static final int LONGEST = 4_000;
    private static final int IN_THE_HISTORY = 1_000;

    private final DecisionBook book;
    private final Attempt attempt;
    private final ConversationRows rows;
    private final DecisionBook.Now now;

    Conversation(DecisionBook book, Attempt attempt, ConversationRows rows, DecisionBook.Now now) {
        this.book = book;
        this.attempt = attempt;
        this.rows = rows;
        this.now = now;
    }

    /** We tried to reach them, just now: the first response when it is the first. What is best tried next is set. */
    @Transactional
    public Decided tried(LeadRef ref, Way way, String words) {
        String kept = fitting(words);
        Instant at = now.time().now();
        Decision decision = Decision.on(ref, one -> {
                    LeadRef answered = attempt.on(one, way, at);
                    attempt.remarks().add(ref.id(), EventKind.CONTACT_ATTEMPTED, said("by", way.label(), kept));
                    return answered;
                })
                .inbox(InboxState::tried)
                .saying(() -> {
                    if (way != Way.CALL) {
                        refuseUnlessItMayGo(may(ref.id(), way));
                    }
                    return rows.ours(ref.id(), new Said(at, now.me(), way, kept), way);
                })
                .held();
        return book.take(way.label() + " logged.", decision);
    }

    /** @return whether it may go now; what was said on the phone is logged in any case */
    @Transactional(readOnly = true)
    public MayContact may(long leadId, Way way) {
        ConversationRows.Them them = rows.them(leadId);
        List<ZoneId> theirs = way == Way.TEXT ? Phones.zones(them.phone()) : List.of();
        Outbound what = new Outbound(
                way, now.time().now(), Outbound.clocks(now.time().zone(), theirs), rows.grounds(them.personId(), way));
        return rows.exchanged(leadId).may(what);
    }

    static void refuseUnlessItMayGo(MayContact may) {
        WhyNot.of(may).ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
    }

    @Transactional
    public Decided theyWrote(LeadRef ref, Instant at, String words) {
        return theyWrote(ref, at, words, OptOut.isSaidIn(words));
    }

    /**
     * They wrote back: a new episode, whose clock begins when they did.
     *
     * @param asksForSilence whether they want to hear no more, by any channel
     */
    @Transactional
    public Decided theyWrote(LeadRef ref, Instant at, String words, boolean asksForSilence) {
        String kept = fitting(words);
        if (kept.isEmpty()) {
            throw new Refusal("Paste what they wrote.");
        }
        if (at.isAfter(now.time().now())) {
            throw new Refusal("This lies in the future: check the date and time.");
        }
        Decision decision = Decision.on(ref, one -> {
                    attempt.remarks().add(ref.id(), EventKind.THEY_WROTE, said("by", "Them", kept));
                    return one;
                })
                .inbox(state -> state.theyWrote(at))
                .saying(() -> rows.theirs(ref.id(), new Said(at, now.me(), null, kept), asksForSilence));
        return book.take("What they wrote is in the conversation.", decision);
    }

    /** @return oldest first */
    @Transactional(readOnly = true)
    public List<Said> of(long leadId) {
        return rows.of(leadId);
    }

    static Map<String, String> said(String field, String text, String note) {
        String kept = note.length() > IN_THE_HISTORY ? note.substring(0, IN_THE_HISTORY) + "…" : note;
        return kept.isEmpty() ? Map.of(field, text) : Map.of(field, text, "note", kept);
    }

    static String fitting(String words) {
        String kept = words.strip();
        if (kept.length() > LONGEST) {
            throw new Refusal("At most " + LONGEST + " characters.");
        }
        return kept;
    }
}
