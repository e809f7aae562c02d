package studio.hairline.leads;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadBook.Act;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Booking consultations and saying what became of them. */
@Service
@ForStaff
public class Consultations {

    private final ConsultationRepository consultations;
    private final LeadBook book;
    private final StudioTime time;

    Consultations(ConsultationRepository consultations, LeadBook book, StudioTime time) {
        this.consultations = consultations;
        this.book = book;
        this.time = time;
    }

    /** @param bookedAt when it was agreed; a late entry keeps its own day */
    @Transactional
    public long book(LeadRef ref, ConsultationKind kind, Instant startsAt, Instant bookedAt) {
        Act act = new Act(EventKind.CONSULTATION_BOOKED, bookedAt)
                .saying("consultation", kind.name())
                .saying("startsAt", startsAt.toString());
        book.change(ref, act, lead -> {
            if (consultations.existsByLeadIdAndOutcome(ref.id(), ConsultationOutcome.BOOKED)) {
                throw new Refusal("A consultation is booked already: record its outcome or cancel it first.");
            }
            lead.book(moment(bookedAt));
        });
        return consultations
                .save(new Consultation(ref.id(), kind, moment(startsAt)))
                .id();
    }

    @Transactional
    public void attend(long consultationId) {
        Consultation one = end(consultationId, ConsultationOutcome.ATTENDED);
        Act act = new Act(EventKind.CONSULTATION_ATTENDED, one.startsAt);
        book.change(LeadRef.latest(one.leadId), act, lead -> lead.attend(moment(one.startsAt)));
    }

    @Transactional
    public void miss(long consultationId) {
        Consultation one = end(consultationId, ConsultationOutcome.MISSED);
        Act act = new Act(EventKind.CONSULTATION_MISSED, one.startsAt);
        book.change(LeadRef.latest(one.leadId), act, Lead::release);
    }

    @Transactional
    public void cancel(long consultationId) {
        Consultation one = end(consultationId, ConsultationOutcome.CANCELLED);
        Act act = new Act(EventKind.CONSULTATION_CANCELLED, time.now());
        book.change(LeadRef.latest(one.leadId), act, Lead::release);
    }

    @Transactional(readOnly = true)
    public List<Booked> ofLead(long leadId) {
        return consultations.findByLeadIdOrderById(leadId).stream()
                .map(Consultation::details)
                .toList();
    }

    private Consultation end(long id, ConsultationOutcome as) {
        Consultation one =
                consultations.findById(id).orElseThrow(() -> new Refusal("This consultation does not exist any more."));
        one.end(as, time.now());
        return one;
    }

    private Moment moment(Instant at) {
        return new Moment(at, time.dayOf(at));
    }
}
