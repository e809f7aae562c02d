package studio.hairline.leads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Tallies;

/** Which of a person's inquiries is the first, when who they are changes; new people are counted by it. */
@Component
class FirstLeads {

    /** Whichever was the first of somebody; of two, the one that was received earlier. */
    private static final Comparator<Lead> FIRST = Comparator.<Lead, Boolean>comparing(lead -> !lead.firstOfPerson)
            .thenComparing(lead -> lead.arrival.at())
            .thenComparing(Lead::id);

    private final LeadRepository leads;
    private final HeldLeads held;
    private final Tallies tallies;
    private final FirstsKept kept;

    FirstLeads(LeadRepository leads, HeldLeads held, Tallies tallies, FirstsKept kept) {
        this.leads = leads;
        this.held = held;
        this.tallies = tallies;
        this.kept = kept;
    }

    /** @return all leads of these people, held in the order of their ids, as everybody who holds many does */
    List<Lead> hold(long... people) {
        List<Lead> all = new ArrayList<>();
        leads.idsOfPeople(Arrays.stream(people).boxed().toList()).forEach(id -> all.add(held.hold(id)));
        return all;
    }

    /** Makes exactly one of them the first. */
    void settle(List<Lead> ofOnePerson) {
        settle(ofOnePerson, Set.of());
    }

    /** @param preferred leads that were the first before */
    void settle(List<Lead> ofOnePerson, Set<Long> preferred) {
        ofOnePerson.stream()
                .min(Comparator.<Lead, Boolean>comparing(lead -> !preferred.contains(lead.id()))
                        .thenComparing(FIRST))
                .ifPresent(first -> ofOnePerson.forEach(lead -> set(lead, lead == first)));
    }

    /** It goes, and another of the person's becomes the first in its place. */
    void gone(Lead lead, Optional<Lead> heir) {
        if (lead.firstOfPerson) {
            kept.keep(lead);
            heir.ifPresent(next -> set(next, true));
        }
    }

    private void set(Lead lead, boolean first) {
        if (lead.firstOfPerson != first) {
            List<Counted> counted = LeadTallies.of(lead);
            kept.keep(lead);
            lead.firstOfPerson = first;
            tallies.move(counted, LeadTallies.of(lead));
        }
    }
}
