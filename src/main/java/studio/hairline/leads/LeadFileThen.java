package studio.hairline.leads;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Earlier;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** One lead, read whole as it was known at an instant. */
@Service
@ForStaff
public class LeadFileThen {

    private final LeadFile file;
    private final LeadsThenReader reader;
    private final Earlier earlier;
    private final StudioTime time;

    LeadFileThen(LeadFile file, LeadsThenReader reader, Earlier earlier, StudioTime time) {
        this.file = file;
        this.reader = reader;
        this.earlier = earlier;
        this.time = time;
    }

    /** @throws Refusal when there is none, or nobody had written it down by then */
    @Transactional(readOnly = true)
    public LeadDetails of(long leadId, Instant end) {
        Earlier.Past past = earlier.ofLeads(List.of(leadId), end);
        Lead lead = reader.apart(List.of(leadId)).stream().findFirst().orElseThrow(() -> missing(leadId, past));
        if (!past.isKnown(leadId)) {
            throw new Refusal("Nobody had written this inquiry down yet.");
        }
        return then(lead, past, end);
    }

    /** @return the person's leads that were known, newest first */
    @Transactional(readOnly = true)
    public List<LeadDetails> ofPerson(long personId, Instant end) {
        List<Long> ids =
                file.ofPerson(personId).stream().map(lead -> lead.ref().id()).toList();
        Earlier.Past past = earlier.ofLeads(ids, end);
        return reader.apart(ids).stream()
                .filter(lead -> past.isKnown(lead.id()))
                .sorted(Comparator.comparing(Lead::id).reversed())
                .map(lead -> then(lead, past, end))
                .toList();
    }

    private LeadDetails then(Lead lead, Earlier.Past past, Instant end) {
        new LeadThen(past.of(lead.id()), time.zone()).putBack(lead);
        return file.details(lead, assessment -> assessment.isKnown(end, time.dayOf(end)));
    }

    private static Refusal missing(long leadId, Earlier.Past past) {
        return new Refusal(
                past.fields().containsKey(leadId) && past.isKnown(leadId)
                        ? "This inquiry went with an import that was taken back since: nothing of it is kept but what it"
                                + " counted as."
                        : "There is no lead " + leadId + ".");
    }
}
