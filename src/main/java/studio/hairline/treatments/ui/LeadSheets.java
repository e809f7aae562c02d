package studio.hairline.treatments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import studio.hairline.history.History;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadFile;
import studio.hairline.people.Flags;
import studio.hairline.people.People;
import studio.hairline.treatments.Lacking;
import studio.hairline.treatments.PlanDetails;
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
        Lacking lacking,
        History history,
        MoneyDesk money,
        StudioSays studio) {

    /** @throws studio.hairline.history.Refusal when there is no such lead */
    LeadSheet of(long leadId, int entries) {
        LeadDetails lead = leads.of(leadId);
        PlanDetails plan = plans.ofLead(leadId).orElse(null);
        List<SessionDetails> visits = visits(lead);
        return new LeadSheet(
                lead,
                people.details(lead.personId()),
                flags.of(lead.personId()),
                consultations.ofLead(leadId),
                plan,
                visits,
                lacking.of(Stream.concat(plan == null ? Stream.of() : plan.series().stream(), visits.stream())
                        .map(one -> one.ref().id())
                        .toList()),
                history.ofLeadAndPerson(leadId, lead.personId(), History.NOW, entries),
                money.sheet(leadId),
                studio.words(),
                null,
                "");
    }

    private List<SessionDetails> visits(LeadDetails lead) {
        return sessions.ofPerson(lead.personId()).stream()
                .filter(one -> Objects.equals(one.leadId(), lead.ref().id()) && one.planId() == null)
                .toList();
    }
}
