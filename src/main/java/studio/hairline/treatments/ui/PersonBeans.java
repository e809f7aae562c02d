package studio.hairline.treatments.ui;

import org.springframework.stereotype.Component;
import studio.hairline.history.History;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadMarks;
import studio.hairline.people.Flags;
import studio.hairline.people.People;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.SessionFile;

/** What is known of a person, each part from whoever knows it. */
@Component
record PersonBeans(
        People people,
        Flags flags,
        LeadFile leads,
        LeadMarks marks,
        Plans plans,
        SessionFile sessions,
        History history,
        ChairScreen screen) {}
