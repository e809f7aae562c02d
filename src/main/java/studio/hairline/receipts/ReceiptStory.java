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
import studio.hairline.team.Users;
import studio.hairline.ui.Formats;

/** Tells the history of a lead which of its payments have a receipt; neither amounts nor payers. */
@Component
class ReceiptStory {

    private final History history;
    private final LeadFile leads;
    private final StudioTime time;
    private final Hands hands;

    ReceiptStory(History history, LeadFile leads, StudioTime time, Hands hands) {
        this.history = history;
        this.leads = leads;
        this.time = time;
        this.hands = hands;
    }

    /** Whose work it is. */
    @Component
    record Hands(CurrentUser user, Users team) {}

    void tell(EventKind kind, Paid paid) {
        Subject whose = new Subject(leads.of(paid.leadId()).personId(), paid.leadId(), null, null);
        Change change = Change.of("about", "Payment of " + Formats.day(paid.day()));
        history.append(new Happening(kind, whose, time.now(), change));
    }

    /** @return of somebody in the team */
    String name(long userId) {
        return hands.team().names().getOrDefault(userId, "Somebody");
    }

    Stamp stamp() {
        return new Stamp(time.now(), hands.user().id());
    }
}
