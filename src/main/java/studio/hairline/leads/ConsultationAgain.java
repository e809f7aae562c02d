package studio.hairline.leads;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.leads.ConsultationPlace.Wish;
import studio.hairline.leads.LeadBook.Act;
import studio.hairline.team.ForStaff;

/** A consultation that was called off or missed by mistake is expected again, unless its time or its place is taken meanwhile. */
@Service
@ForStaff
public class ConsultationAgain {

    private static final String BACK = "Taken back";

    private final ConsultationRepository consultations;
    private final ConsultationBook kept;
    private final LeadBook book;
    private final ConsultationPlace place;

    ConsultationAgain(
            ConsultationRepository consultations, ConsultationBook kept, LeadBook book, ConsultationPlace place) {
        this.consultations = consultations;
        this.kept = kept;
        this.book = book;
        this.place = place;
    }

    @Transactional
    public void expect(long consultationId) {
        Refusal gone = new Refusal("This consultation does not exist any more.");
        LeadRef lead = LeadRef.latest(consultations.leadOf(consultationId).orElseThrow(() -> gone));
        book.hold(lead);
        Consultation one = consultations.findById(consultationId).orElseThrow(() -> gone);
        if (consultations.existsByLeadIdAndOutcome(one.leadId, ConsultationOutcome.BOOKED)) {
            throw new Refusal("A consultation is booked meanwhile: cancel that one first.");
        }
        book.change(lead, new Act(EventKind.UNDONE, place.now()), seen -> {
            place.fit(new Wish(one.stay(), BACK), one);
            kept.change(one, Consultation::expect);
            seen.expect();
        });
    }

    /** It was moved by mistake: the old one is what is booked, as if it had never been moved. @param movedId the new one */
    @Transactional
    public void unmove(long movedId) {
        Refusal gone = new Refusal("This consultation is not as it was moved any more.");
        LeadRef lead = LeadRef.latest(consultations.leadOf(movedId).orElseThrow(() -> gone));
        book.hold(lead);
        Consultation moved = consultations
                .findById(movedId)
                .filter(one -> one.outcome == ConsultationOutcome.BOOKED)
                .orElseThrow(() -> gone);
        Consultation old = consultations.findByLeadIdOrderById(moved.leadId).stream()
                .filter(one -> one.id() < movedId && one.outcome.isMoved())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> gone);
        book.change(lead, new Act(EventKind.UNDONE, place.now()), seen -> {
            place.fit(new Wish(old.stay(), BACK), moved);
            kept.change(old, one -> one.unmove(moved));
            kept.remove(moved);
        });
    }
}
