package studio.hairline.leads;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.leads.LeadBook.Act;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForOwner;

/** What a converted lead pays: entered by the owner where staff converted it, or corrected. */
@Service
@ForOwner
public class Prices {

    private final LeadBook book;
    private final StudioTime time;

    Prices(LeadBook book, StudioTime time) {
        this.book = book;
        this.time = time;
    }

    /** The day of the conversion stays, and so do the figures of other days; each session is worth its part of the new price. */
    @Transactional
    public LeadRef agree(LeadRef ref, long priceCents, long depositCents) {
        Act act = new Act(EventKind.PRICE_AGREED, time.now());
        Conversion before = book.hold(ref).conversion;
        Lead lead = book.change(ref, act, one -> one.reprice(priceCents, depositCents));
        book.publish(new LeadRepriced(
                lead.id(), priceCents, before == null ? 0 : before.depositCents(), depositCents, act.at()));
        return Leads.ref(lead);
    }
}
