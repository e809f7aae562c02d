package studio.hairline.triage;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import studio.hairline.leads.ConsultationRow;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadsThen;

/** The leads that something was done to since an instant, their consultations, and what the inbox kept of them, as all were known at it. */
@Component
class WorkThen {

    private final InboxStatesThen states;

    WorkThen(InboxStatesThen states) {
        this.states = states;
    }

    /**
     * By lead.
     *
     * @param met their consultations, but of those of which it was not kept yet how they stood
     * @param gone those that are not there any more, with an import that was taken back
     */
    record Known(
            Map<Long, LeadDetails> leads,
            Map<Long, InboxState> kept,
            Map<Long, List<ConsultationRow>> met,
            Set<Long> gone) {

        InboxState inbox(long leadId) {
            return kept.getOrDefault(leadId, InboxState.NONE);
        }

        /** @return none when it was not kept how they stood */
        List<ConsultationRow> consultations(LeadDetails lead) {
            return met.getOrDefault(lead.ref().id(), List.of());
        }
    }

    /**
     * @param then the leads as they were known at {@code end}
     * @param consultations as they were known at it
     */
    Known at(LeadsThen then, ConsultationsThen consultations, Instant end) {
        Map<Long, InboxState> kept = states.changedSince(end);
        Map<Long, LeadDetails> leads = new HashMap<>();
        then.changed(kept.keySet()).forEach(lead -> leads.put(lead.ref().id(), lead));
        Set<Long> same = new HashSet<>(leads.keySet());
        same.removeAll(kept.keySet());
        kept.putAll(states.now(same));
        Set<Long> gone = new HashSet<>(same);
        gone.removeAll(then.touched());
        return new Known(leads, kept, consultations.ofLeads(leads.keySet()), gone);
    }
}
