package studio.hairline.leads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.leads.LeadBook.Act;
import studio.hairline.operations.StudioTime;

/** What the chair tells the lead: its first session took place, its series is done. Part of the caller's transaction. */
@Service
public class LeadJourney {

    private final LeadBook book;
    private final StudioTime time;

    LeadJourney(LeadBook book, StudioTime time) {
        this.book = book;
        this.time = time;
    }

    /** Takes the lead for the rest of the transaction, so that what belongs to it is changed by one at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(long leadId) {
        book.hold(LeadRef.latest(leadId));
    }

    /** @return where the lead counts, as it is held now */
    @Transactional(propagation = Propagation.MANDATORY)
    public LeadPlace place(long leadId) {
        return LeadPlace.of(book.hold(LeadRef.latest(leadId)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void firstSession(long leadId, Instant at) {
        Act act = new Act(EventKind.FIRST_SESSION_DONE, at);
        book.change(LeadRef.latest(leadId), act, lead -> lead.firstSession(time.dayOf(at)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void seriesDone(long leadId, Instant at) {
        Act act = new Act(EventKind.SERIES_DONE, at);
        book.change(LeadRef.latest(leadId), act, lead -> lead.seriesDone(time.dayOf(at)));
    }

    /** How many sessions a series has from now on. @param reason empty where it is taken back */
    public record Length(EventKind kind, Instant at, int sessions, String reason) {}

    /** @param doneAt when the last of them was over; null while more are to come */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lasts(long leadId, Length to, @Nullable Instant doneAt) {
        Act act = new Act(to.kind(), to.at());
        Act told = to.reason().isEmpty() ? act : act.saying("reason", to.reason());
        book.change(
                LeadRef.latest(leadId),
                told,
                lead -> lead.lasts(to.sessions(), doneAt == null ? null : time.dayOf(doneAt)));
    }
}
