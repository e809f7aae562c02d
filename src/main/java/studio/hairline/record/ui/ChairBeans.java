package studio.hairline.record.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import studio.hairline.people.Flags;
import studio.hairline.record.AdverseEvents;
import studio.hairline.record.Finishing;
import studio.hairline.record.SessionRecords;
import studio.hairline.record.SignedPapers;
import studio.hairline.record.ZoneProposals;

/** What the record of a session asks. */
@SpringComponent
record ChairBeans(
        SessionRecords sessions,
        ZoneProposals zones,
        Finishing finishing,
        SignedPapers papers,
        AdverseEvents events,
        Flags flags,
        RecordBeans record) {}
