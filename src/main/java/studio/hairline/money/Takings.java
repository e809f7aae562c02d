package studio.hairline.money;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Terms;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Money that comes in. Whoever is at the desk writes it down; what there is already, only the owner reads. */
@Service
@ForStaff
public class Takings {

    private final MoneyBook book;
    private final MoneyStory story;
    private final Leads leads;
    private final StudioTime time;

    Takings(MoneyBook book, MoneyStory story, Leads leads, StudioTime time) {
        this.book = book;
        this.story = story;
        this.leads = leads;
        this.time = time;
    }

    /** Writes a payment down, once per form. */
    @Transactional
    public void pay(long leadId, Payment payment) {
        if (book.write(leadId, payment, balance -> balance.pay(payment.cents(), payment.means()))) {
            story.tell(leadId, EventKind.MONEY_PAID, payment);
        }
    }

    /** The first deposit cleared: it is written down, and the lead is converted with it, both or neither, once per form. */
    @Transactional
    public LeadRef convert(LeadRef ref, Terms terms, Instant at, Means means, String key) {
        if (book.isDone(ref.id(), key)) {
            return LeadRef.latest(ref.id());
        }
        if (terms.depositCents() > 0) {
            Payment deposit = new Payment(terms.depositCents(), means, time.dayOf(at), "", key);
            book.write(ref.id(), deposit, balance -> balance.pay(deposit.cents(), means));
        }
        return leads.convert(ref, terms, at);
    }
}
