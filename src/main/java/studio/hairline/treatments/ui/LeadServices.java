package studio.hairline.treatments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.FollowUp;
import studio.hairline.leads.LeadBatches;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Prices;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Flags;
import studio.hairline.treatments.SeriesSlots;
import studio.hairline.treatments.SeriesStart;
import studio.hairline.treatments.Treatments;

/** All who do something when a verb is chosen on a lead's page. */
@SpringComponent
record LeadServices(
        Leads leads,
        FollowUp followUp,
        LeadMarks marks,
        LeadBatches batches,
        Consultations consultations,
        Treatments treatments,
        SeriesSlots slots,
        SeriesStart start,
        Prices prices,
        Flags flags,
        MoneyDesk money,
        StudioTime time) {}
