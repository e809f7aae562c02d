package studio.hairline.treatments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import studio.hairline.chairs.Notices;
import studio.hairline.leads.ConsultationAgain;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.FollowUp;
import studio.hairline.leads.LeadBatches;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Prices;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Flags;
import studio.hairline.treatments.SeriesLength;
import studio.hairline.treatments.SeriesSlots;
import studio.hairline.treatments.SeriesStart;
import studio.hairline.treatments.SessionAgain;
import studio.hairline.treatments.Treatments;

/** All who do something when a verb is chosen on a lead's page. */
@SpringComponent
record LeadServices(
        Leads leads,
        FollowUp followUp,
        LeadMarks marks,
        LeadBatches batches,
        Consultations consultations,
        Again again,
        Treatments treatments,
        SeriesSlots slots,
        SeriesLength length,
        SeriesStart start,
        Prices prices,
        Flags flags,
        MoneyDesk money,
        StudioTime time) {

    /** What was called off and is expected again, and how late is too late. */
    @SpringComponent
    record Again(ConsultationAgain consultations, SessionAgain sessions, Notices notices) {}
}
