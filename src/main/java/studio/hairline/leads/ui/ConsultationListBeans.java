package studio.hairline.leads.ui;

import org.springframework.stereotype.Component;
import studio.hairline.leads.ConsultationRows;
import studio.hairline.leads.ConsultationsAsKnown;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.ui.Disagreements;
import studio.hairline.ui.ListMemory;

/** What the list of consultations asks. */
@Component
record ConsultationListBeans(
        ConsultationRows rows, Past past, LeadScreen screen, ListMemory memory, Disagreements differing) {

    /** Consultations and their leads as they were known. */
    @Component("consultationsPast")
    record Past(LeadsAsKnown leads, ConsultationsAsKnown consultations) {}
}
