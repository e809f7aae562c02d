package studio.hairline.money;

import org.springframework.stereotype.Component;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Subject;
import studio.hairline.leads.LeadFile;
import studio.hairline.operations.StudioTime;

/** Tells the history of a lead what was written into its ledger; the amounts only the owner reads back. */
@Component
class MoneyStory {

    private final History history;
    private final LeadFile leads;
    private final StudioTime time;

    MoneyStory(History history, LeadFile leads, StudioTime time) {
        this.history = history;
        this.leads = leads;
        this.time = time;
    }

    void tell(long leadId, EventKind kind, Payment payment) {
        long person = leads.of(leadId).personId();
        Change change = Change.of("amountCents", String.valueOf(payment.cents()));
        Change said = kind == EventKind.MONEY_PAID || kind == EventKind.MONEY_REFUNDED
                ? change.with("means", payment.means().name())
                : change;
        history.append(new Happening(kind, new Subject(person, leadId, null, null), time.now(), said));
    }
}
