package studio.hairline.intake;

import org.springframework.stereotype.Component;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Terms;
import studio.hairline.leads.Triage;

/** Brings inquiries in by the same verbs a person at the desk uses. */
@Component
class LeadWriter {

    private static final int USUAL_SESSIONS = 3;

    private final Arrivals arrivals;
    private final Leads leads;
    private final LeadMarks marks;

    LeadWriter(Arrivals arrivals, Leads leads, LeadMarks marks) {
        this.arrivals = arrivals;
        this.leads = leads;
        this.marks = marks;
    }

    /** @return the lead */
    long write(long importId, LeadEntry entry, Arrivals.Chunk chunk) {
        long person = arrivals.person(importId, entry.contact(), chunk);
        Inquiry given = entry.inquiry();
        Inquiry inquiry = new Inquiry(
                given.receivedAt(),
                given.channel(),
                given.source(),
                given.category(),
                given.grade(),
                given.message(),
                given.prefers(),
                new Inquiry.Origin(given.origin().externalRef(), importId));
        LeadRef received = leads.receive(person, inquiry);
        if (entry.assignee() != null && entry.status() != LeadStatus.TRIAGED) {
            marks.assign(received, entry.assignee(), importId);
        }
        stand(entry, LeadRef.latest(received.id()));
        return received.id();
    }

    private void stand(LeadEntry entry, LeadRef ref) {
        var at = entry.inquiry().receivedAt();
        switch (entry.status()) {
            case NEW -> {}
            case TRIAGED -> leads.triage(ref, new Triage(entry.inquiry().category(), null, entry.assignee()), at);
            case LOST -> leads.lose(ref, LostReason.NOT_RECORDED, at);
            case SPAM -> leads.setAside(ref, Standing.SPAM);
            case TEST -> leads.setAside(ref, Standing.TEST);
            case DUPLICATE -> leads.setAside(ref, Standing.DUPLICATE);
            case CONVERTED -> convert(entry, ref);
        }
    }

    private void convert(LeadEntry entry, LeadRef ref) {
        LeadEntry.Conversion deal = entry.conversion();
        if (deal != null) {
            leads.convert(ref, new Terms(USUAL_SESSIONS, deal.priceCents(), deal.depositCents()), deal.at());
        }
    }
}
