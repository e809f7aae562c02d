package studio.hairline.money;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadJourney;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForOwner;

/** The offers to a lead, version by version. A sent one is never changed: a newer one takes its place. */
@Service
@ForOwner
public class Quotes {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final QuoteRows rows;
    private final LeadJourney leads;
    private final QuoteStory story;
    private final StudioTime time;

    Quotes(QuoteRows rows, LeadJourney leads, QuoteStory story, StudioTime time) {
        this.rows = rows;
        this.leads = leads;
        this.story = story;
        this.time = time;
    }

    /** @return the newest version first */
    @Transactional(readOnly = true)
    public List<Quote> ofLead(long leadId) {
        return rows.ofLead(leadId);
    }

    /** Writes the next version down; nobody sees it until it is sent. */
    @Transactional
    public Quote draft(long leadId, Offer offer) {
        leads.hold(leadId);
        return quote(rows.add(leadId, offer, token(), time.now()));
    }

    /** From now on whoever has its address can accept it, and no older one. */
    @Transactional
    public Quote send(long id) {
        Quote quote = held(id);
        if (quote.kept() != QuoteState.DRAFT) {
            throw new Refusal("This quote was sent already.");
        }
        quote.mustBeTheLatest(rows.ofLead(quote.leadId()));
        rows.replace(quote.leadId(), QuoteState.SENT);
        rows.send(id, time.today());
        story.tell(quote, EventKind.QUOTE_SENT);
        return quote(id);
    }

    /** What they said on the telephone or in the studio, or on their own page. */
    @Transactional
    public void decide(long id, boolean accepted) {
        Quote quote = held(id);
        quote.mustBeOpen(time.today());
        if (accepted) {
            rows.replace(quote.leadId(), QuoteState.ACCEPTED);
        }
        rows.decide(id, accepted ? QuoteState.ACCEPTED : QuoteState.DECLINED, time.now());
        story.tell(quote, accepted ? EventKind.QUOTE_ACCEPTED : EventKind.QUOTE_DECLINED);
    }

    /** @return what whoever has the address of its page may see: nothing of a draft */
    @Transactional(readOnly = true)
    public Optional<Quote> behind(String token) {
        return rows.byToken(token).filter(quote -> quote.kept() != QuoteState.DRAFT);
    }

    private Quote held(long id) {
        leads.hold(quote(id).leadId());
        return quote(id);
    }

    private Quote quote(long id) {
        return rows.of(id).orElseThrow(() -> new Refusal("This quote does not exist any more."));
    }

    /** @return 256 bits nobody guesses */
    private static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
