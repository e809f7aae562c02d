package studio.hairline.treatments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import studio.hairline.history.History;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadFile;
import studio.hairline.people.Flags;
import studio.hairline.people.People;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.treatments.SessionFile;

/** Reads what a lead's page tells, from all who know a part of it. */
@SpringComponent
record LeadSheets(
        LeadFile leads,
        People people,
        Flags flags,
        Consultations consultations,
        Plans plans,
        SessionFile sessions,
        History history,
        MoneyDesk money,
        StudioSays studio) {

    /** @throws studio.hairline.history.Refusal when there is no such lead */
    LeadSheet of(long leadId, int entries) {
        LeadDetails lead = leads.of(leadId);
        return new LeadSheet(
                lead,
                people.details(lead.personId()),
                flags.of(lead.personId()),
                consultations.ofLead(leadId),
                plans.ofLead(leadId).orElse(null),
                visits(lead),
                history.ofLeadAndPerson(leadId, lead.personId(), entries),
                money.sheet(leadId),
                studio.words());
    }

    private List<SessionDetails> visits(LeadDetails lead) {
        return sessions.ofPerson(lead.personId()).stream()
                .filter(one -> Objects.equals(one.leadId(), lead.ref().id()) && one.planId() == null)
                .toList();
    }
}
