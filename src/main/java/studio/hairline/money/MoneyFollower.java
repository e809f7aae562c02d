package studio.hairline.money;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import studio.hairline.leads.ConversionReversed;
import studio.hairline.leads.LeadConverted;
import studio.hairline.leads.LeadRepriced;
import studio.hairline.leads.LeadWithdrawn;
import studio.hairline.leads.Moment;
import studio.hairline.operations.StudioTime;

/** What the ledger writes when a lead changes, in the same transaction: what was agreed is asked for, the deposit is there. */
@Component
class MoneyFollower {

    private final MoneyBook book;
    private final MoneyRows rows;
    private final StudioTime time;

    MoneyFollower(MoneyBook book, MoneyRows rows, StudioTime time) {
        this.book = book;
        this.rows = rows;
        this.time = time;
    }

    @EventListener
    void converted(LeadConverted converted) {
        long lead = converted.leadId();
        book.settle(MoneyKind.REQUIRED, lead, null, converted.terms().priceCents(), converted.when());
        long missing = converted.terms().depositCents() - rows.balance(lead).received();
        if (missing > 0) {
            deposit(lead, missing, converted.when());
        }
    }

    /** Where nothing but the deposit was paid, what is said of it now counts; else it is at least there. */
    @EventListener
    void repriced(LeadRepriced repriced) {
        long lead = repriced.leadId();
        Moment when = new Moment(repriced.at(), time.dayOf(repriced.at()));
        book.settle(MoneyKind.REQUIRED, lead, null, repriced.priceCents(), when);
        long paid = rows.balance(lead).received();
        long missing = repriced.depositCents() - paid;
        if (missing > 0 || (missing < 0 && paid == repriced.depositBefore())) {
            deposit(lead, missing, when);
        }
    }

    @EventListener
    void reversed(ConversionReversed reversed) {
        Moment when = new Moment(reversed.at(), time.dayOf(reversed.at()));
        book.settle(MoneyKind.REQUIRED, reversed.leadId(), null, 0, when);
    }

    @EventListener
    void withdrawn(LeadWithdrawn withdrawn) {
        book.forget(withdrawn.leadId());
    }

    private void deposit(long lead, long cents, Moment when) {
        book.follow(lead, null, new Movement(MoneyKind.PAID, cents, Means.NOT_RECORDED), when);
    }
}
