package studio.hairline.leads;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.TallySource;

/** Counts all leads for the tallies, one after the other. */
@Component
class LeadCount implements TallySource {

    private final LeadRepository leads;
    private final jakarta.persistence.EntityManager entities;

    LeadCount(LeadRepository leads, jakarta.persistence.EntityManager entities) {
        this.leads = leads;
        this.entities = entities;
    }

    @Override
    public void countAll(Consumer<Counted> counted) {
        try (Stream<Lead> all = leads.all()) {
            all.forEach(lead -> {
                LeadTallies.of(lead).forEach(counted);
                entities.detach(lead);
            });
        }
    }
}
