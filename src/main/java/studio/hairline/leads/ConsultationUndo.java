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
    private final ConsultationBook kept;

    ConsultationUndo(ConsultationRepository consultations, ConsultationBook kept) {
        this.consultations = consultations;
        this.kept = kept;
    }

    void takeBack(long leadId, Entry entry) {
        EventKind kind = entry.happening().kind();
        if (kind == EventKind.CONSULTATION_BOOKED) {
            latest(leadId, ConsultationOutcome.BOOKED).ifPresent(kept::remove);
        } else if (kind == EventKind.CONSULTATION_ATTENDED) {
            latest(leadId, ConsultationOutcome.ATTENDED).ifPresent(this::await);
        } else if (kind == EventKind.CONSULTATION_MISSED) {
            latest(leadId, ConsultationOutcome.MISSED).ifPresent(this::await);
        } else if (kind == EventKind.CONSULTATION_CANCELLED) {
            latest(leadId, ConsultationOutcome.CANCELLED, ConsultationOutcome.CANCELLED_LATE)
                    .ifPresent(this::await);
        } else if (kind == EventKind.CONSULTATION_MOVED) {
            Optional<Consultation> old = latest(leadId, ConsultationOutcome.MOVED, ConsultationOutcome.MOVED_LATE);
            latest(leadId, ConsultationOutcome.BOOKED).ifPresent(moved -> {
                old.ifPresent(one -> kept.change(one, it -> it.unmove(moved)));
                kept.remove(moved);
            });
        }
    }

    private void await(Consultation one) {
        kept.change(one, Consultation::await);
    }

    private Optional<Consultation> latest(long leadId, ConsultationOutcome... outcomes) {
        return consultations.findByLeadIdOrderById(leadId).stream()
                .filter(one -> List.of(outcomes).contains(one.outcome))
                .max(Comparator.comparingLong(Consultation::id));
    }
}
