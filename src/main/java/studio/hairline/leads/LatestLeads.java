package studio.hairline.leads;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;

/** What some people came for last: one statement for all of them. */
@Service
@ForStaff
public class LatestLeads {

    private final LeadRepository leads;

    LatestLeads(LeadRepository leads) {
        this.leads = leads;
    }

    /** @return by person, those who have a lead */
    @Transactional(readOnly = true)
    public Map<Long, LatestLead> of(Collection<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : leads.latestOf(people).stream()
                        .collect(Collectors.toMap(
                                lead -> lead.personId,
                                lead -> new LatestLead(lead.id(), lead.category, lead.stage, lead.standing)));
    }
}
