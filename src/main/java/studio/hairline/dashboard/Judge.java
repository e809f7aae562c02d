package studio.hairline.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Compared;
import studio.hairline.figures.MonthRun;
import studio.hairline.figures.Period;
import studio.hairline.figures.Trend;
import studio.hairline.figures.Usual;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;

/**
 * Says of two stretches of days whether they differ by more than the months before them do.
 *
 * @param today the running month is no measure of anything
 */
record Judge(Compared compared, LocalDate today) {

    /** @return null where nothing is compared */
    @Nullable
    Moved moved(long now, long before, Tally tally, List<TallyRow> months) {
        boolean money = tally == Tally.BOOKED_CENTS || tally == Tally.EARNED_CENTS || tally == Tally.COLLECTED_CENTS;
        return moved(now, before, money ? Usual.Kind.SUM : Usual.Kind.COUNT, Cards.byDay(months, tally));
    }

    /** @param months by any day of the month */
    @Nullable
    Moved moved(long now, long before, Usual.Kind kind, Map<LocalDate, Long> months) {
        Period earlier = compared.before();
        if (earlier == null) {
            return null;
        }
        Usual usual = Usual.of(kind, known(months));
        return new Moved(new Trend(now, before), usual.against(before, earlier, now, compared.current()));
    }

    /** Those before what is judged, which is not to make itself usual; all that are over where they are too few. */
    private MonthRun known(Map<LocalDate, Long> months) {
        MonthRun before =
                MonthRun.of(months, YearMonth.from(earliest(compared.current().from())));
        return before.size() < Usual.LEAST ? MonthRun.of(months, YearMonth.from(today)) : before;
    }

    private LocalDate earliest(LocalDate day) {
        return day.isBefore(today) ? day : today;
    }
}
