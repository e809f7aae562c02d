package studio.hairline.leads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Earlier;
import studio.hairline.history.Refusal;
import studio.hairline.team.ForStaff;

/** One lead, read whole as it was known at an instant. */
@Service
@ForStaff
public class LeadFileThen {

    private final LeadFile file;
    private final LeadsThenReader reader;
    private final Earlier earlier;
    private final PuttingBack puttingBack;

    LeadFileThen(LeadFile file, LeadsThenReader reader, Earlier earlier, PuttingBack puttingBack) {
        this.file = file;
        this.reader = reader;
        this.earlier = earlier;
        this.puttingBack = puttingBack;
    }

    /** @throws Refusal when there is none, or nobody had written it down by then */
    @Transactional(readOnly = true)
    public LeadDetails of(long leadId, Instant end) {
        Earlier.Past past = earlier.ofLeads(List.of(leadId), end);
        Lead lead = reader.apart(List.of(leadId)).stream().findFirst().orElseThrow(() -> missing(leadId, past));
        if (!past.isKnown(leadId)) {
            throw new Refusal("Nobody had written this inquiry down yet.");
        }
        return then(List.of(lead), past, end).getFirst();
    }

    /** @return the person's leads that were known, newest first */
    @Transactional(readOnly = true)
    public List<LeadDetails> ofPerson(long personId, Instant end) {
        return ofAll(reader.latestIdsOf(personId), end);
    }

    /** @return those of them that are there and were known, the latest id first */
    @Transactional(readOnly = true)
    public List<LeadDetails> ofAll(List<Long> ids, Instant end) {
        Earlier.Past past = earlier.ofLeads(ids, end);
        List<Lead> known = reader.apart(ids).stream()
                .filter(lead -> past.isKnown(lead.id()))
                .sorted(Comparator.comparing(Lead::id).reversed())
                .toList();
        return then(known, past, end);
    }

    private List<LeadDetails> then(List<Lead> known, Earlier.Past past, Instant end) {
        puttingBack.all(known, past, end);
        LocalDate day = puttingBack.time().dayOf(end);
        return file.details(known, assessment -> assessment.isKnown(end, day));
    }

    private static Refusal missing(long leadId, Earlier.Past past) {
        return new Refusal(
                past.fields().containsKey(leadId) && past.isKnown(leadId)
                        ? "This inquiry went with an import that was taken back since: nothing of it is kept but what it"
                                + " counted as."
                        : "There is no lead " + leadId + ".");
    }
}
