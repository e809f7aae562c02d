package studio.hairline.leads;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.people.Belongings;

/** Inquiries and their assessments move with their person. Of all a person has, exactly one is the first; the figures follow. */
@Component
@Order(10)
class LeadsOfPerson implements Belongings {

    /** Stays where it was: it is the first no longer. */
    private static final String WAS_FIRST = "first";

    private static final String MOVED = "";
    private static final String MOVED_FIRST = "moved first";

    private final LeadRepository leads;
    private final FirstLeads first;
    private final HangsOnLeads hanging;

    LeadsOfPerson(LeadRepository leads, FirstLeads first, HangsOnLeads hanging) {
        this.leads = leads;
        this.first = first;
        this.hanging = hanging;
    }

    @Override
    public String kind() {
        return "leads";
    }

    @Override
    public String words(long number) {
        return number + (number == 1 ? " inquiry" : " inquiries");
    }

    @Override
    public long count(long personId) {
        return leads.countByPersonId(personId);
    }

    @Override
    public List<Moved> move(long from, long to) {
        List<Lead> all = first.hold(from, to);
        List<Moved> moved = all.stream()
                .filter(lead -> lead.personId == from || lead.firstOfPerson)
                .map(lead -> new Moved(String.valueOf(lead.id()), was(lead, from)))
                .toList();
        all.forEach(lead -> lead.personId = to);
        first.settle(all);
        hanging.follow("assessments", from, to);
        return moved;
    }

    private static String was(Lead lead, long from) {
        return lead.personId != from ? WAS_FIRST : lead.firstOfPerson ? MOVED_FIRST : MOVED;
    }

    @Override
    public long stillAt(List<Moved> moved, long personId) {
        return theirs(moved, leads.findByPersonIdOrderById(personId)).size();
    }

    @Override
    public void back(List<Moved> moved, long from, long to) {
        List<Lead> all = first.hold(from);
        List<Lead> returning = theirs(moved, all);
        returning.forEach(lead -> lead.personId = to);
        Set<Long> wereFirst = new HashSet<>();
        moved.stream().filter(one -> !one.was().equals(MOVED)).forEach(one -> wereFirst.add(Long.valueOf(one.key())));
        all.removeAll(returning);
        first.settle(returning, wereFirst);
        first.settle(all, wereFirst);
        hanging.follow("assessments", from, to);
    }

    private static List<Lead> theirs(List<Moved> moved, List<Lead> leads) {
        Set<String> keys = new HashSet<>();
        moved.stream().filter(one -> !one.was().equals(WAS_FIRST)).forEach(one -> keys.add(one.key()));
        return leads.stream()
                .filter(lead -> keys.contains(String.valueOf(lead.id())))
                .toList();
    }
}
