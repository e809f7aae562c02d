package studio.hairline.leads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.hairline.tallies.Shelf;

/**
 * An open list of leads: its filter and order, and what was found out about where its pages lie, for as long as somebody
 * looks at it. Belongs to one view.
 */
public final class LeadPages {

    private final LeadFilter filter;
    private final LeadOrder order;
    private final Map<Object, List<? extends Shelf<?>>> shelves = new HashMap<>();
    private @Nullable List<Long> people;

    public LeadPages(LeadFilter filter, LeadOrder order) {
        this.filter = filter;
        this.order = order;
    }

    public LeadFilter filter() {
        return filter;
    }

    public LeadOrder order() {
        return order;
    }

    /** Forgets what was found out, after something changed. */
    public void refresh() {
        shelves.clear();
        people = null;
    }

    List<Long> people(Function<LeadFilter, List<Long>> find) {
        List<Long> found = people;
        if (found == null) {
            found = filter.text().isEmpty() ? List.of() : find.apply(filter);
            people = found;
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    <K> List<Shelf<K>> shelves(Object of, Supplier<List<Shelf<K>>> find) {
        return (List<Shelf<K>>) shelves.computeIfAbsent(of, key -> find.get());
    }
}
