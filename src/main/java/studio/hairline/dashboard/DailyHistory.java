package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.DailyRun;
import studio.hairline.figures.Period;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyBook;
import studio.hairline.tallies.TallyBookThen;
import studio.hairline.tallies.TallyRow;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** What came day by day in the last five years: one statement. */
@Service
@ForStaff
public class DailyHistory {

    private static final int YEARS = 5;

    private final TallyBook book;
    private final CurrentUser user;

    DailyHistory(TallyBook book, CurrentUser user) {
        this.book = book;
        this.user = user;
    }

    /**
     * @param asked its period is not asked for
     * @param today the last day
     * @return without money for whoever may not see it
     */
    @Transactional(readOnly = true)
    public Map<Adding, DailyRun> days(DashboardFilter asked, Collection<Adding> figures, LocalDate today) {
        return days(asked, figures, today, TallyBookThen.now(book));
    }

    /** @param known the tallies at the end of the last day, or as they stand */
    @Transactional(readOnly = true)
    public Map<Adding, DailyRun> days(
            DashboardFilter asked, Collection<Adding> figures, LocalDate last, TallyBookThen known) {
        Map<Adding, DailyRun> runs = new EnumMap<>(Adding.class);
        List<Adding> seen =
                figures.stream().filter(one -> user.isOwner() || !one.isMoney()).toList();
        Period period = new Period(last.minusYears(YEARS), last.plusDays(1));
        Set<Tally> tallies = EnumSet.noneOf(Tally.class);
        seen.forEach(one -> tallies.add(one.tally()));
        List<TallyRow> rows = tallies.isEmpty() ? List.of() : known.days(asked.slice(Split.NOTHING), period, tallies);
        seen.forEach(one -> runs.put(one, DailyRun.of(Cards.byDay(rows, one.tally()), period.until())));
        return runs;
    }
}
