package studio.hairline.leads;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadReader.Column;
import studio.hairline.tallies.DayFinder;
import studio.hairline.tallies.DayFinder.DayList;
import studio.hairline.tallies.DayRun;
import studio.hairline.tallies.Shelf;
import studio.hairline.tallies.ShelfRun;
import studio.hairline.tallies.Slice.Split;

/** Reads a list that goes by its day, from wherever in it. */
@Component
class LeadDays {

    private final DayFinder finder;
    private final LeadReader reader;

    LeadDays(DayFinder finder, LeadReader reader) {
        this.finder = finder;
        this.reader = reader;
    }

    /** @param filter of the whole list, or of one group of it */
    List<LeadLine> read(LeadPages list, LeadFilter filter, List<Long> people, Window window) {
        return days(list, filter, people, window)
                .map(run -> reader.lines(
                        LeadPart.whole(filter, people, window.order()).on(run.days()), run.skip(), window.limit()))
                .orElse(List.of());
    }

    private Optional<DayRun> days(LeadPages list, LeadFilter filter, List<Long> people, Window window) {
        boolean latestFirst = window.order().descending();
        if (filter.isTallied()) {
            DayList days =
                    new DayList(LeadSlice.of(filter, Split.NOTHING), filter.of().tally(), filter.period(), latestFirst);
            return finder.find(days, window.offset(), window.limit());
        }
        List<Shelf<LocalDate>> shelves = list.shelves(filter, () -> counted(filter, people, latestFirst));
        return DayRun.of(ShelfRun.of(shelves, window.offset(), window.limit()));
    }

    private List<Shelf<LocalDate>> counted(LeadFilter filter, List<Long> people, boolean latestFirst) {
        Comparator<Shelf<LocalDate>> byDay = Comparator.comparing(Shelf::key);
        var day = new Column<>(lead -> LeadSpecification.day(filter.of().dated(), lead), LocalDate.class);
        return reader.counts(filter, people, day).stream()
                .sorted(latestFirst ? byDay.reversed() : byDay)
                .toList();
    }

    /** Which rows of a list by day are wanted. */
    record Window(LeadOrder order, long offset, int limit) {

        static Window latest(long offset, int limit) {
            return new Window(LeadOrder.LATEST_FIRST, offset, limit);
        }
    }
}
