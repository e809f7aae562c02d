package studio.hairline.leads;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.hairline.history.Entry;
import studio.hairline.history.EventKind;

/** Takes back what was said of a consultation, along with its lead. */
@Component
class ConsultationUndo {

    private final ConsultationRepository consultations;

    ConsultationUndo(ConsultationRepository consultations) {
        this.consultations = consultations;
    }

    void takeBack(long leadId, Entry entry) {
        EventKind kind = entry.happening().kind();
        if (kind == EventKind.CONSULTATION_BOOKED) {
            latest(leadId, ConsultationOutcome.BOOKED).ifPresent(consultations::delete);
        } else if (kind == EventKind.CONSULTATION_ATTENDED) {
            latest(leadId, ConsultationOutcome.ATTENDED).ifPresent(Consultation::await);
        } else if (kind == EventKind.CONSULTATION_MISSED) {
            latest(leadId, ConsultationOutcome.MISSED).ifPresent(Consultation::await);
        } else if (kind == EventKind.CONSULTATION_CANCELLED) {
            latest(leadId, ConsultationOutcome.CANCELLED, ConsultationOutcome.CANCELLED_LATE)
                    .ifPresent(Consultation::await);
        } else if (kind == EventKind.CONSULTATION_MOVED) {
            Optional<Consultation> old = latest(leadId, ConsultationOutcome.MOVED, ConsultationOutcome.MOVED_LATE);
            latest(leadId, ConsultationOutcome.BOOKED).ifPresent(moved -> {
                old.ifPresent(one -> one.unmove(moved));
                consultations.delete(moved);
            });
        }
    }

    private Optional<Consultation> latest(long leadId, ConsultationOutcome... outcomes) {
        return consultations.findByLeadIdOrderById(leadId).stream()
                .filter(one -> List.of(outcomes).contains(one.outcome))
                .max(Comparator.comparingLong(Consultation::id));
    }
}
