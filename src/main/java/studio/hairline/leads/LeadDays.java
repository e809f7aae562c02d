package studio.hairline.leads;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.DayFinder;
import studio.hairline.tallies.DayRun;
import studio.hairline.tallies.Shelf;
import studio.hairline.tallies.ShelfRun;

/** Reads a list that goes by its day, from wherever in it. */
@Component
class LeadDays {

    private final DayFinder finder;
    private final LeadNumbers numbers;
    private final LeadReader reader;

    LeadDays(DayFinder finder, LeadNumbers numbers, LeadReader reader) {
        this.finder = finder;
        this.numbers = numbers;
        this.reader = reader;
    }

    /** @param filter of the whole list, or of one group of it */
    List<LeadLine> read(LeadPages list, LeadFilter filter, List<Long> people, Window window) {
        LeadPart whole = LeadPart.whole(filter, people, window.order());
        if (!filter.text().isEmpty()) {
            return people.isEmpty()
                    ? List.of()
                    : laid(list, whole)
                            .map(window::of)
                            .orElseGet(() -> reader.lines(whole, window.offset(), window.limit()));
        }
        return days(list, filter, window)
                .map(run -> reader.lines(whole.on(run.days()), run.skip(), window.limit()))
                .orElse(List.of());
    }

    /** @return all lines, when counting them has just read them */
    private static Optional<List<LeadLine>> laid(LeadPages list, LeadPart whole) {
        return list.found().take(whole);
    }

    private Optional<DayRun> days(LeadPages list, LeadFilter filter, Window window) {
        boolean latestFirst = window.order().descending();
        if (filter.isTallied()) {
            return finder.find(LeadNumbers.dayList(filter, latestFirst), list.found(), window.offset(), window.limit());
        }
        List<Shelf<LocalDate>> days =
                numbers.counted(list, filter, List.of()).shelves(LeadSlice.names(filter.categories()), latestFirst);
        return DayRun.of(ShelfRun.of(days, window.offset(), window.limit()));
    }

    /** Which rows of a list by day are wanted. */
    record Window(LeadOrder order, long offset, int limit) {

        List<LeadLine> of(List<LeadLine> all) {
            return all.stream().skip(offset).limit(limit).toList();
        }

        static Window latest(long offset, int limit) {
            return new Window(LeadOrder.LATEST_FIRST, offset, limit);
        }
    }
}
