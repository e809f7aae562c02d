package studio.hairline.leads.ui;

import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadBatches;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.ui.Disagreements;
import studio.hairline.ui.ListMemory;

/** What every list of leads asks. */
@Component
record LeadListBeans(
        LeadRows rows,
        LeadsAsKnown then,
        LeadBatches batches,
        LeadScreen screen,
        ListMemory memory,
        Disagreements differing) {}
