package studio.hairline.leads;

import java.util.List;
import java.util.Optional;

/** The leads a figure claims to count, really counted. */
public class LeadsBehind {

    private final LeadRepository leads;

    LeadsBehind(LeadRepository leads) {
        this.leads = leads;
    }

    public long count(LeadFilter filter) {
        return rows(filter).size();
    }

    public long cents(LeadFilter filter) {
        return rows(filter).stream()
                .flatMap(lead -> Optional.ofNullable(lead.conversion).stream())
                .mapToLong(Conversion::priceCents)
                .sum();
    }

    private List<Lead> rows(LeadFilter filter) {
        return leads.findAll(LeadSpecification.of(filter, List.of()));
    }
}
