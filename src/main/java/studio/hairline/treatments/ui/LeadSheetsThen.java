package studio.hairline.treatments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studio.hairline.history.History;
import studio.hairline.leads.ConsultationsAsKnown;
import studio.hairline.leads.ConsultationsOfLead;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadFileThen;
import studio.hairline.people.FlagsThen;
import studio.hairline.people.People;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.treatments.SessionFileThen;
import studio.hairline.ui.KnownOn;

/** Reads what a lead's page told at the end of a day, from all who know a part of it. */
@SpringComponent
record LeadSheetsThen(
        LeadFileThen leads,
        ConsultationsAsKnown consultations,
        SessionFileThen sessions,
        FlagsThen flags,
        History history,
        People people,
        MoneyDesk money,
        StudioSays studio,
        PastReading reading) {

    /** @throws studio.hairline.history.Refusal when there is no such lead, or nobody had written it down yet */
    LeadSheet of(long leadId, LocalDate day, int entries) {
        return reading.of(() -> sheet(leadId, day, entries));
    }

    private LeadSheet sheet(long leadId, LocalDate day, int entries) {
        Instant end = KnownOn.end(day, studio.time().zone());
        LeadDetails lead = leads.of(leadId, end);
        List<SessionDetails> theirs = sessions.ofPerson(lead.personId(), leads.ofPerson(lead.personId(), end), end);
        ConsultationsOfLead booked = consultations.ofLead(leadId, end);
        PlanDetails plan = sessions.plan(lead, theirs).orElse(null);
        return new LeadSheet(
                lead,
                people.details(lead.personId()),
                flags.of(lead.personId(), end),
                booked.then(),
                plan,
                theirs.stream()
                        .filter(one -> Objects.equals(one.leadId(), leadId)
                                && (plan == null || !plan.series().contains(one)))
                        .toList(),
                Map.of(),
                history.ofLeadAndPerson(leadId, lead.personId(), end, entries),
                money.sheet(leadId, end),
                studio.words(KnownOn.last(day, studio.time().zone())),
                day,
                booked.leftOut());
    }
}
