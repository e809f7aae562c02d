package studio.hairline.treatments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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
import studio.hairline.tallies.DayFinder;
import studio.hairline.tallies.DayFinder.DayList;
import studio.hairline.tallies.DayRun;
import studio.hairline.tallies.Shelf;
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

    SessionSpecification specification(SessionPages list) {
        return list.specification(time.now(), () -> people.ids(list.filter().text(), MOST_PEOPLE));
    }

    long count(SessionFilter filter) {
        return tallied(filter, Split.NOTHING, true)
                .map(list ->
                        finder.counts(list).values().stream().mapToLong(n -> n).sum())
                .orElseGet(() -> reader.count(specification(new SessionPages(filter, true))));
    }

    Map<Category, Long> byCategory(SessionFilter filter) {
        Map<Category, Long> counts = new EnumMap<>(Category.class);
        tallied(filter, Split.CATEGORY, true)
                .ifPresentOrElse(
                        list -> finder.counts(list).forEach((code, count) -> counts.put(Category.valueOf(code), count)),
                        () -> reader.counts(
                                        specification(new SessionPages(filter, true)),
                                        Category.class,
                                        session -> session.get("category"))
                                .forEach(shelf -> counts.put(shelf.key(), shelf.count())));
        return counts;
    }

    /** @return the days a page lies on; nothing when the list ends before it */
    Optional<DayRun> days(SessionPages list, long offset, int limit) {
        return tallied(list.filter(), Split.NOTHING, list.latestFirst())
                .map(days -> finder.find(days, offset, limit))
                .orElseGet(() -> DayRun.of(ShelfRun.of(list.days(() -> counted(list)), offset, limit)));
    }

    private List<Shelf<LocalDate>> counted(SessionPages list) {
        SessionSpecification what = specification(list);
        Comparator<Shelf<LocalDate>> byDay = Comparator.comparing(Shelf::key);
        return reader.counts(what, LocalDate.class, session -> SessionReader.day(what, session)).stream()
                .sorted(list.latestFirst() ? byDay.reversed() : byDay)
                .toList();
    }

    private static Optional<DayList> tallied(SessionFilter filter, Split split, boolean latestFirst) {
        Tally rows = filter.of().rows();
        if (rows == null || !filter.isTallied()) {
            return Optional.empty();
        }
        Slice slice = new Slice(names(filter.categories()), names(filter.sources()), filter.artist(), split);
        return Optional.of(new DayList(slice, rows, filter.period(), latestFirst));
    }

    private static Set<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
