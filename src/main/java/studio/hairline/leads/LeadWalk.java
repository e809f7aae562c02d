package studio.hairline.leads;

import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadDays.Window;

/** Chooses how a page of a list is found, by the list's order. */
@Component
class LeadWalk {

    private final LeadDays days;
    private final LeadGroups groups;
    private final LeadValues values;
    private final LeadText text;

    LeadWalk(LeadDays days, LeadGroups groups, LeadValues values, LeadText text) {
        this.days = days;
        this.groups = groups;
        this.values = values;
        this.text = text;
    }

    List<LeadLine> lines(LeadPages list, long offset, int limit) {
        List<Long> people = list.people(text::people);
        LeadOrder order = list.order();
        if (order.by() == LeadSort.DAY) {
            return days.read(list, list.filter(), people, new Window(order, offset, limit));
        }
        return order.by().isGrouped()
                ? groups.read(list, people, offset, limit)
                : values.read(list, people, offset, limit);
    }
}
