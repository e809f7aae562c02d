package studio.hairline.leads;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** How many leads a filter means by the rows alone, and each lead's topic; for tests that go over several features. */
public class LeadTruth {

    @Autowired
    LeadRepository leads;

    public long rows(LeadFilter filter) {
        return leads.count(LeadSpecification.of(filter, List.of()));
    }

    public List<Long> prices(LeadFilter filter) {
        return leads.findAll(LeadSpecification.of(filter, List.of())).stream()
                .map(lead -> lead.conversion == null ? 0L : lead.conversion.priceCents())
                .toList();
    }
}
