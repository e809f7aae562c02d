package studio.hairline.tallies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Period;

/** Finds the days a page of a list lies on, wherever in the list: by months first, then by the days of those months. */
@Service
public class DayFinder {

    private static final Period EVER = new Period(LocalDate.of(1800, 1, 1), LocalDate.of(2300, 1, 1));

    private final TallyBook book;

    DayFinder(TallyBook book) {
        this.book = book;
    }

    /** A list by day: of what, which part, and from which end. */
    public record DayList(
            Slice slice, Tally tally, @Nullable Period period, boolean latestFirst) {

        Period days() {
            return period == null ? EVER : period;
        }
    }

    /** @return nothing when the list ends before the page */
    @Transactional(readOnly = true)
    public Optional<DayRun> find(DayList list, long offset, int limit) {
        Set<Tally> tally = Set.of(list.tally());
        var months = ShelfRun.of(
                shelves(book.months(list.slice(), list.days(), tally), list, day -> day.withDayOfMonth(1)),
                offset,
                limit);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        Period around = within(list.days(), months.first(), months.last());
        var days = shelves(book.days(list.slice(), around, tally), list, UnaryOperator.identity());
        return DayRun.of(ShelfRun.of(days, months.skip(), limit));
    }

    /** @return how many there are by category, source or person, as the slice is split; "*" when it is not */
    @Transactional(readOnly = true)
    public Map<String, Long> counts(DayList list) {
        Map<String, Long> counts = new TreeMap<>();
        book.sums(list.slice(), list.days(), Set.of(list.tally()))
                .forEach((key, row) -> counts.put(key, row.get(list.tally())));
        return counts;
    }

    private static List<Shelf<LocalDate>> shelves(
            Collection<TallyRow> rows, DayList list, UnaryOperator<LocalDate> key) {
        Map<LocalDate, Long> counts =
                new TreeMap<>(list.latestFirst() ? Comparator.reverseOrder() : Comparator.<LocalDate>naturalOrder());
        rows.forEach(row -> counts.merge(key.apply(row.day()), row.get(list.tally()), Long::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Shelf<>(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Period within(Period days, LocalDate one, LocalDate other) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate until = (one.isBefore(other) ? other : one).plusMonths(1);
        return new Period(
                from.isBefore(days.from()) ? days.from() : from, until.isAfter(days.until()) ? days.until() : until);
    }
}
