package studio.hairline.leads.ui;

import org.springframework.stereotype.Component;
import studio.hairline.leads.ConsultationRows;
import studio.hairline.ui.Disagreements;
import studio.hairline.ui.ListMemory;

/** What the list of consultations asks. */
@Component
record ConsultationListBeans(ConsultationRows rows, LeadScreen screen, ListMemory memory, Disagreements differing) {}
