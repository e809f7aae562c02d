package studio.hairline.receipts;

import org.springframework.stereotype.Component;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Subject;
import studio.hairline.leads.LeadFile;
import studio.hairline.operations.StudioTime;
import studio.hairline.receipts.ReceiptRows.Stamp;
import studio.hairline.team.CurrentUser;
import studio.hairline.ui.Formats;

/** Tells the history of a lead which of its payments have a receipt; neither amounts nor payers. */
@Component
class ReceiptStory {

    private final History history;
    private final LeadFile leads;
    private final StudioTime time;
    private final CurrentUser user;

    ReceiptStory(History history, LeadFile leads, StudioTime time, CurrentUser user) {
        this.history = history;
        this.leads = leads;
        this.time = time;
        this.user = user;
    }

    void tell(EventKind kind, Paid paid) {
        Subject whose = new Subject(leads.of(paid.leadId()).personId(), paid.leadId(), null, null);
        Change change = Change.of("about", "Payment of " + Formats.day(paid.day()));
        history.append(new Happening(kind, whose, time.now(), change));
    }

    Stamp stamp() {
        return new Stamp(time.now(), user.id());
    }
}
