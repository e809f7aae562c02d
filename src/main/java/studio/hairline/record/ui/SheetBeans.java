package studio.hairline.record.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import studio.hairline.leads.LeadFile;
import studio.hairline.people.Flags;
import studio.hairline.people.People;
import studio.hairline.record.ConsultationSheets;
import studio.hairline.treatments.Assessing;

/** What the consultation sheet asks. */
@SpringComponent
record SheetBeans(
        ConsultationSheets sheets,
        LeadFile leads,
        People people,
        Flags flags,
        Assessing assessing,
        RecordBeans record) {}
