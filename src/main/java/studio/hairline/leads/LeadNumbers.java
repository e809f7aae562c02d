package studio.hairline.leads;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.DayCounts;
import studio.hairline.tallies.DayFinder;
import studio.hairline.tallies.DayFinder.DayList;
import studio.hairline.tallies.Slice.Split;

/** How many leads a list has, by day and category: from the tallies when they know, else by counting rows. */
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

    long count(LeadPages list) {
        return counts(list).sum(LeadSlice.names(list.filter().categories()));
    }

    /** @return whatever categories the list is about */
    Map<Category, Long> byCategory(LeadPages list) {
        Map<Category, Long> counts = new EnumMap<>(Category.class);
        counts(list).byCategory().forEach((code, count) -> counts.put(Category.valueOf(code), count));
        return counts;
    }

    /** @return whom the list's text means, looked up once per list */
    List<Long> people(LeadPages list) {
        LeadFilter filter = list.filter();
        return filter.text().isEmpty() ? List.of() : list.found().once("people", () -> text.people(filter));
    }

    private DayCounts counts(LeadPages list) {
        return list.filter().isTallied()
                ? finder.months(dayList(list.filter(), true), list.found())
                : counted(list, list.filter(), people(list));
    }

    /** @param filter of the list, or of one group of it */
    DayCounts counted(LeadPages list, LeadFilter filter, List<Long> people) {
        if (!filter.text().isEmpty() && people.isEmpty()) {
            return DayCounts.NOTHING;
        }
        LeadFilter any = filter.about(Set.of());
        return list.found().once(any, () -> ofFew(list, any, people).orElseGet(() -> reader.days(any, people)));
    }

    /** The leads of a few people are read rather than counted, where the list shows them all, latest first: its first page is there then. */
    private Optional<DayCounts> ofFew(LeadPages list, LeadFilter any, List<Long> people) {
        LeadPart part = LeadPart.whole(any, people, LeadOrder.LATEST_FIRST);
        boolean isItsPage = part.equals(LeadPart.whole(list.filter(), people, list.order()));
        if (!isItsPage || !part.isOfFew()) {
            return Optional.empty();
        }
        List<LeadLine> lines = reader.lines(part, 0, LeadRows.LONGEST_PAGE);
        if (lines.size() == LeadRows.LONGEST_PAGE) {
            return Optional.empty();
        }
        list.found().lay(part, lines);
        return Optional.of(DayCounts.undated(
                lines.stream().map(line -> line.priced().category().name())));
    }

    static DayList dayList(LeadFilter filter, boolean latestFirst) {
        return new DayList(LeadSlice.of(filter, Split.NOTHING), filter.of().tally(), filter.period(), latestFirst);
    }
}
