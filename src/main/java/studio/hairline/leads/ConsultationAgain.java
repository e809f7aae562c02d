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
    private final LeadBook book;
    private final ConsultationPlace place;

    ConsultationAgain(ConsultationRepository consultations, LeadBook book, ConsultationPlace place) {
        this.consultations = consultations;
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
            one.expect();
            seen.expect();
        });
    }
}
