package studio.hairline.leads;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadReader.Column;
import studio.hairline.tallies.DayFinder;
import studio.hairline.tallies.DayFinder.DayList;
import studio.hairline.tallies.Slice.Split;

/** How many leads a filter means: from the tallies when they know, else by counting rows. */
@Component
class LeadNumbers {

    private final DayFinder finder;
    private final LeadReader reader;
    private final LeadText text;

    LeadNumbers(DayFinder finder, LeadReader reader, LeadText text) {
        this.finder = finder;
        this.reader = reader;
        this.text = text;
    }

    long count(LeadFilter filter) {
        return filter.isTallied()
                ? tallied(filter, Split.NOTHING).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()
                : reader.count(filter, people(filter));
    }

    Map<Category, Long> byCategory(LeadFilter filter) {
        Map<Category, Long> counts = new EnumMap<>(Category.class);
        if (filter.isTallied()) {
            tallied(filter, Split.CATEGORY).forEach((code, count) -> counts.put(Category.valueOf(code), count));
        } else {
            var category = new Column<>(lead -> lead.get("category"), Category.class);
            reader.counts(filter, people(filter), category).forEach(shelf -> counts.put(shelf.key(), shelf.count()));
        }
        return counts;
    }

    /** @return whom the list's text means, looked up once per list */
    List<Long> people(LeadPages list) {
        return list.people(text::people);
    }

    private Map<String, Long> tallied(LeadFilter filter, Split split) {
        return finder.counts(
                new DayList(LeadSlice.of(filter, split), filter.of().tally(), filter.period(), true));
    }

    private List<Long> people(LeadFilter filter) {
        return filter.text().isEmpty() ? List.of() : text.people(filter);
    }
}
