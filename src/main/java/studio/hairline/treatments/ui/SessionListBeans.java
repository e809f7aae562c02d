package studio.hairline.treatments.ui;

import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.treatments.SessionBatches;
import studio.hairline.treatments.SessionRows;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.ui.Disagreements;
import studio.hairline.ui.ListMemory;

/** What the list of sessions asks. */
@Component
record SessionListBeans(
        SessionRows rows,
        SessionsAsKnown then,
        LeadsAsKnown leads,
        SessionBatches batches,
        ChairScreen screen,
        ListMemory memory,
        Disagreements differing) {}
