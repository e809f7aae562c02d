package studio.hairline.leads;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.chairs.Stay;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadBook.Act;
import studio.hairline.team.ForStaff;

/** Booking consultations and saying what became of them. */
@Service
@ForStaff
public class Consultations {

    /** How long one takes when nobody says otherwise. */
    public static final int USUAL_MINUTES = 30;

    private final ConsultationRepository consultations;
    private final ConsultationBook kept;
    private final LeadBook book;
    private final ConsultationPlace place;

    Consultations(ConsultationRepository consultations, ConsultationBook kept, LeadBook book, ConsultationPlace place) {
        this.consultations = consultations;
        this.kept = kept;
        this.book = book;
        this.place = place;
    }

    /** @param bookedAt when it was agreed; a late entry keeps its own day */
    @Transactional
    public long book(LeadRef ref, ConsultationKind kind, Instant startsAt, Instant bookedAt) {
        return book(ref, kind, new ConsultationPlace.Wish(new Stay(startsAt, USUAL_MINUTES, null, null)), bookedAt);
    }

    /** The same with an artist, in a chair. */
    @Transactional
    public long book(LeadRef ref, ConsultationKind kind, ConsultationPlace.Wish wish, Instant bookedAt) {
        Act act = wish.explain(new Act(EventKind.CONSULTATION_BOOKED, bookedAt).saying("consultation", kind.name()));
        Consultation fresh = place.consultation(ref.id(), kind, wish.stay());
        book.change(ref, act, lead -> {
            if (consultations.existsByLeadIdAndOutcome(ref.id(), ConsultationOutcome.BOOKED)) {
                throw new Refusal("A consultation is booked already: record its outcome or cancel it first.");
            }
            place.fit(wish, null);
            lead.book(place.moment(bookedAt));
            kept.open(fresh);
        });
        return fresh.id();
    }

    /** The old one stays, as moved; the new one is what is booked. @return the new one */
    @Transactional
    public long move(long consultationId, ConsultationPlace.Wish wish) {
        Consultation old = consultation(consultationId);
        Act act = wish.explain(new Act(EventKind.CONSULTATION_MOVED, place.now()));
        Consultation moved = place.consultation(old.leadId, old.kind, wish.stay());
        moved.follow(old);
        ConsultationOutcome as =
                place.isLate(old.startsAt) ? ConsultationOutcome.MOVED_LATE : ConsultationOutcome.MOVED;
        book.change(LeadRef.latest(old.leadId), act, lead -> {
            kept.change(old, one -> one.end(as, place.now()));
            place.fit(wish, old);
            kept.open(moved);
        });
        return moved.id();
    }

    @Transactional
    public void attend(long consultationId) {
        Consultation one = end(consultationId, ConsultationOutcome.ATTENDED);
        Act act = new Act(EventKind.CONSULTATION_ATTENDED, one.startsAt);
        book.change(LeadRef.latest(one.leadId), act, lead -> lead.attend(place.moment(one.startsAt)));
    }

    @Transactional
    public void miss(long consultationId) {
        Consultation one = end(consultationId, ConsultationOutcome.MISSED);
        Act act = new Act(EventKind.CONSULTATION_MISSED, one.startsAt);
        book.change(LeadRef.latest(one.leadId), act, Lead::release);
    }

    /** In time, or late: with less notice than the studio asks for. */
    @Transactional
    public void cancel(long consultationId) {
        boolean late = place.isLate(consultation(consultationId).startsAt);
        Consultation one =
                end(consultationId, late ? ConsultationOutcome.CANCELLED_LATE : ConsultationOutcome.CANCELLED);
        Act act = new Act(EventKind.CONSULTATION_CANCELLED, place.now());
        book.change(LeadRef.latest(one.leadId), act, Lead::release);
    }

    @Transactional(readOnly = true)
    public List<Booked> ofLead(long leadId) {
        return consultations.findByLeadIdOrderById(leadId).stream()
                .map(Consultation::details)
                .toList();
    }

    private Consultation end(long id, ConsultationOutcome as) {
        Consultation one = consultation(id);
        kept.change(one, it -> it.end(as, place.now()));
        return one;
    }

    /** @return read with its lead held: of two who end it at once, the second sees what the first did */
    private Consultation consultation(long id) {
        Refusal gone = new Refusal("This consultation does not exist any more.");
        book.hold(LeadRef.latest(consultations.leadOf(id).orElseThrow(() -> gone)));
        return consultations.findById(id).orElseThrow(() -> gone);
    }
}
