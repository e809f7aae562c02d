package studio.hairline.triage.ui;

import java.util.List;
import java.util.Optional;
import studio.hairline.history.Entry;
import studio.hairline.leads.Booked;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Loss;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Stage;
import studio.hairline.leads.Standing;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.RaisedFlag;
import studio.hairline.triage.Said;

/** Everything the inbox tells of one inquiry, read at once. */
record Sheet(
        LeadDetails lead,
        PersonDetails person,
        List<RaisedFlag> flags,
        List<Booked> consultations,
        List<Said> said,
        List<Entry> entries) {

    private static final int ENTRIES = 20;

    static Sheet of(long leadId, InboxBeans beans) {
        InboxBeans.Sheets from = beans.sheets();
        LeadDetails lead = from.leads().of(leadId);
        return new Sheet(
                lead,
                from.people().details(lead.personId()),
                from.flags().of(lead.personId()),
                from.consultations().ofLead(leadId),
                beans.acts().conversation().of(leadId),
                from.history().ofLead(leadId, ENTRIES));
    }

    LeadRef ref() {
        return lead.ref();
    }

    boolean isOpen() {
        return lead.standing() == Standing.GENUINE && lead.stage().isOpen();
    }

    boolean isLostWithoutReason() {
        Loss loss = lead.loss();
        return lead.stage() == Stage.LOST && loss != null && loss.reason() == LostReason.NOT_RECORDED;
    }

    Optional<Booked> booked() {
        return consultations.stream()
                .filter(one -> one.outcome() == ConsultationOutcome.BOOKED)
                .findFirst();
    }
}
