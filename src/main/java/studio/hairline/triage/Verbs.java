package studio.hairline.triage;

import org.springframework.stereotype.Component;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.FollowUp;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;

/** What the decisions of the inbox do to the lead itself. */
@Component
record Verbs(Leads leads, LeadMarks marks, FollowUp followUp, Consultations consultations, LeadFile file) {

    /** @return the lead as this transaction left it; only after a verb held it */
    LeadRef after(LeadRef ref) {
        return file.of(ref.id()).ref();
    }
}
