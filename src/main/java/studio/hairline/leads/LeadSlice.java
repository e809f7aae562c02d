package studio.hairline.leads;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import studio.hairline.tallies.Slice;

/** A {@link LeadFilter} as a question to the tallies. */
final class LeadSlice {

    private LeadSlice() {}

    static Slice of(LeadFilter filter, Slice.Split split) {
        return new Slice(names(filter.categories()), names(filter.sources()), filter.assignee(), split);
    }

    static Set<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
