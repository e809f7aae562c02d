package studio.hairline.tallies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import studio.hairline.figures.Period;
import studio.hairline.tallies.DayCounts.DayCount;
import studio.hairline.tallies.Slice.Split;

/** Finds the days a page of a list lies on, wherever in the list: by months first, then by the days of those months. */
@Service
public class DayFinder {

    /** Months of so few rows are not looked up by days: lists of few rows are as they stand, wherever one looks. */
    private static final int FEW = 200;

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

        Set<Tally> tallies() {
            return Set.of(tally);
        }

        /** The same of any category, told apart by it: one answer for all that narrow it to some. */
        DayList ofAnyCategory() {
            return new DayList(slice.about(Set.of()).by(Split.CATEGORY), tally, period, true);
        }
    }

    /** @return nothing when the list ends before the page */
    public Optional<DayRun> find(DayList list, Found found, long offset, int limit) {
        List<Shelf<LocalDate>> months = months(list, found).shelves(list.slice().categories(), list.latestFirst());
        ShelfRun<LocalDate> run = ShelfRun.of(months, offset, limit);
        if (run.isEmpty()) {
            return Optional.empty();
        }
        Period around = within(list.days(), run.first(), run.last());
        if (run.skip() == 0 || run.count() <= FEW) {
            return Optional.of(new DayRun(around, run.skip()));
        }
        List<Shelf<LocalDate>> days = found.once(List.of(list, around), () -> days(list, around));
        return DayRun.of(ShelfRun.of(days, run.skip(), limit));
    }

    /** @return how many rows the list has in each month, whatever categories it is about */
    public DayCounts months(DayList list, Found found) {
        DayList any = list.ofAnyCategory();
        return found.once(
                any,
                () -> counted(book.months(any.slice(), any.days(), any.tallies()), any, day -> day.withDayOfMonth(1)));
    }

    /** @return how many there are by source or person, as the slice is split; "*" when it is not */
    public Map<String, Long> counts(DayList list) {
        Map<String, Long> counts = new TreeMap<>();
        book.sums(list.slice(), list.days(), list.tallies())
                .forEach((key, row) -> counts.put(key, row.get(list.tally())));
        return counts;
    }

    private List<Shelf<LocalDate>> days(DayList list, Period around) {
        return counted(book.days(list.slice(), around, list.tallies()), list, UnaryOperator.identity())
                .shelves(Set.of(), list.latestFirst());
    }

    private static DayCounts counted(Collection<TallyRow> rows, DayList list, UnaryOperator<LocalDate> day) {
        return new DayCounts(rows.stream()
                .map(row -> new DayCount(day.apply(row.day()), row.key(), row.get(list.tally())))
                .toList());
    }

    private static Period within(Period days, LocalDate one, LocalDate other) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate until = (one.isBefore(other) ? other : one).plusMonths(1);
        return new Period(
                from.isBefore(days.from()) ? days.from() : from, until.isAfter(days.until()) ? days.until() : until);
    }
}
