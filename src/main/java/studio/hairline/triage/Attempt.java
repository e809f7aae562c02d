package studio.hairline.triage;

import java.time.Instant;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Standing;
import studio.hairline.operations.StudioHours;
import studio.hairline.people.Way;

/** What an attempt of ours to reach somebody does to their lead: it is the first response, and sets what comes next. */
@Component
record Attempt(Verbs verbs, InboxRows inbox, StudioHours hours, Remarks remarks) {

    LeadRef on(LeadRef ref, Way way, Instant at) {
        LeadRef answered = verbs.leads().answer(ref, at);
        LeadDetails lead = verbs.file().of(ref.id());
        if (lead.standing() != Standing.GENUINE) {
            throw new Refusal("This inquiry is set aside: bring it back first.");
        }
        if (!lead.stage().isOpen() || isBooked(ref.id())) {
            return verbs.followUp().next(answered, "", null);
        }
        int made = inbox.of(ref.id()).attempts() + 1;
        var today = at.atZone(hours.clock().zone()).toLocalDate();
        Cadence.Suggested next = Cadence.after(made, way, today, hours.clock());
        return verbs.followUp().next(answered, next.step(), next.day());
    }

    private boolean isBooked(long leadId) {
        return verbs.consultations().ofLead(leadId).stream()
                .anyMatch(one -> one.outcome() == studio.hairline.leads.ConsultationOutcome.BOOKED);
    }
}
