package studio.hairline.leads;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadDays.Window;

/** Chooses how a page of a list is found, by the list's order. */
@Component
class LeadWalk {

    private final LeadDays days;
    private final LeadGroups groups;
    private final LeadValues values;
    private final LeadReader reader;

    LeadWalk(LeadDays days, LeadGroups groups, LeadValues values, LeadReader reader) {
        this.days = days;
        this.groups = groups;
        this.values = values;
        this.reader = reader;
    }

    List<LeadLine> lines(LeadPages list, List<Long> people, long offset, int limit) {
        LeadOrder order = list.order();
        if (order.by() == LeadSort.DAY) {
            return days.read(list, list.filter(), people, new Window(order, offset, limit));
        }
        return order.by().isGrouped()
                ? groups.read(list, people, offset, limit)
                : values.read(list, people, offset, limit);
    }

    void each(LeadPages list, List<Long> people, Consumer<List<LeadLine>> some) {
        parts(list, people).forEach(part -> reader.each(part, some));
    }

    private List<LeadPart> parts(LeadPages list, List<Long> people) {
        LeadOrder order = list.order();
        LeadPart whole = LeadPart.whole(list.filter(), people, order);
        if (order.by() == LeadSort.DAY) {
            return List.of(whole);
        }
        return order.by().isGrouped()
                ? groups.parts(list, people)
                : List.of(whole.only(new LeadPart.Only.Present()), whole.only(new LeadPart.Only.Missing()));
    }
}
