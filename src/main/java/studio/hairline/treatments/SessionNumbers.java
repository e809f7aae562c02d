package studio.hairline.treatments;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Category;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.PersonSearch;
import studio.hairline.tallies.DayCounts;
import studio.hairline.tallies.DayFinder;
import studio.hairline.tallies.DayFinder.DayList;
import studio.hairline.tallies.DayRun;
import studio.hairline.tallies.ShelfRun;
import studio.hairline.tallies.Slice;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.tallies.Tally;

/** How many sessions a filter means, and on which days they lie: from the tallies when they know, else by counting rows. */
@Component
class SessionNumbers {

    /** Enough for anything one can look through; a text that means more people is too short. */
    private static final int MOST_PEOPLE = 1000;

    private final DayFinder finder;
    private final SessionReader reader;
    private final PersonSearch people;
    private final StudioTime time;

    SessionNumbers(DayFinder finder, SessionReader reader, PersonSearch people, StudioTime time) {
        this.finder = finder;
        this.reader = reader;
        this.people = people;
        this.time = time;
    }

    /** Read once, so that all pages of the list are of the same people and as of the same instant. */
    SessionSpecification specification(SessionPages list) {
        String text = list.filter().text();
        return list.found()
                .once(
                        "specification",
                        () -> new SessionSpecification(
                                list.filter(),
                                text.isEmpty() ? List.of() : people.ids(text, MOST_PEOPLE),
                                time.now(),
                                time.zone()));
    }

    long count(SessionPages list) {
        return counts(list).sum(names(list.filter().categories()));
    }

    /** @return whatever categories the list is about */
    Map<Category, Long> byCategory(SessionPages list) {
        Map<Category, Long> counts = new EnumMap<>(Category.class);
        counts(list).byCategory().forEach((code, count) -> counts.put(Category.valueOf(code), count));
        return counts;
    }

    /** @return the days a page lies on; nothing when the list ends before it */
    Optional<DayRun> days(SessionPages list, long offset, int limit) {
        return tallied(list)
                .map(days -> finder.find(days, list.found(), offset, limit))
                .orElseGet(() -> DayRun.of(ShelfRun.of(
                        counted(list).shelves(names(list.filter().categories()), list.latestFirst()), offset, limit)));
    }

    private DayCounts counts(SessionPages list) {
        return tallied(list).map(days -> finder.months(days, list.found())).orElseGet(() -> counted(list));
    }

    private DayCounts counted(SessionPages list) {
        return list.found()
                .once(
                        "counted",
                        () -> specification(list).isOfNobody()
                                ? DayCounts.NOTHING
                                : reader.days(specification(list).ofAnyCategory()));
    }

    private static Optional<DayList> tallied(SessionPages list) {
        SessionFilter filter = list.filter();
        Tally rows = filter.of().rows();
        if (rows == null || !filter.isTallied()) {
            return Optional.empty();
        }
        Slice slice = new Slice(names(filter.categories()), names(filter.sources()), filter.artist(), Split.NOTHING);
        return Optional.of(new DayList(slice, rows, filter.period(), list.latestFirst()));
    }

    private static Set<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
