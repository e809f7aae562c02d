package studio.hairline.triage.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.hairline.duplicates.Twin;
import studio.hairline.history.Entry;
import studio.hairline.leads.Booked;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Loss;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Stage;
import studio.hairline.leads.Standing;
import studio.hairline.people.ContactConsent;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.RaisedFlag;
import studio.hairline.reading.Reading;
import studio.hairline.reading.Readings;
import studio.hairline.triage.Said;

/** Everything the inbox tells of one inquiry, read at once. @param readings of what they wrote, by its words, the latest first */
record Sheet(
        LeadDetails lead,
        PersonDetails person,
        List<RaisedFlag> flags,
        List<ContactConsent> consents,
        List<Twin> twins,
        List<Booked> consultations,
        List<Said> said,
        List<Entry> entries,
        Map<String, Reading> readings) {

    private static final int ENTRIES = 20;
    private static final int READ = 5;

    static Sheet of(long leadId, InboxBeans beans) {
        InboxBeans.Sheets from = beans.sheets();
        LeadDetails lead = from.leads().of(leadId);
        List<Said> said = beans.acts().conversation().of(leadId);
        return new Sheet(
                lead,
                from.people().details(lead.personId()),
                from.flags().of(lead.personId()),
                from.consents().ofPerson(lead.personId()),
                from.duplicates().of(lead.personId()),
                from.consultations().ofLead(leadId),
                said,
                from.history().ofLead(leadId, ENTRIES),
                read(lead, said, from.readings()));
    }

    private static Map<String, Reading> read(LeadDetails lead, List<Said> said, Readings readings) {
        Map<String, Reading> read = new LinkedHashMap<>();
        said.reversed().stream()
                .filter(one -> !one.isOurs())
                .limit(READ)
                .map(Said::words)
                .forEach(words -> read.computeIfAbsent(words, readings::of));
        read.computeIfAbsent(lead.message(), readings::of);
        return read;
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
