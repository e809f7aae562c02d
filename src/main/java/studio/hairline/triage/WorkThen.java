package studio.hairline.triage;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadsThen;

/** The leads that something was done to since an instant, and what the inbox kept of them, as both were known at it. */
@Component
class WorkThen {

    private final InboxStatesThen states;

    WorkThen(InboxStatesThen states) {
        this.states = states;
    }

    /**
     * By lead.
     *
     * @param gone those that are not there any more, with an import that was taken back
     */
    record Known(Map<Long, LeadDetails> leads, Map<Long, InboxState> kept, Set<Long> gone) {

        InboxState inbox(long leadId) {
            return kept.getOrDefault(leadId, InboxState.NONE);
        }
    }

    /** @param then the leads as they were known at {@code end} */
    Known at(LeadsThen then, Instant end) {
        Map<Long, InboxState> kept = states.changedSince(end);
        Map<Long, LeadDetails> leads = new HashMap<>();
        then.changed(kept.keySet()).forEach(lead -> leads.put(lead.ref().id(), lead));
        Set<Long> same = new HashSet<>(leads.keySet());
        same.removeAll(kept.keySet());
        kept.putAll(states.now(same));
        Set<Long> gone = new HashSet<>(same);
        gone.removeAll(then.touched());
        return new Known(leads, kept, gone);
    }
}
