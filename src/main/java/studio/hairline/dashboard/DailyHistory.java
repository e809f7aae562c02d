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
import studio.hairline.money.MoneyFigures;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyBook;
import studio.hairline.tallies.TallyRow;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** What came day by day in the last five years: one statement for the tallies, and one for the ledger where it is asked. */
@Service
@ForStaff
public class DailyHistory {

    private static final int YEARS = 5;

    private final TallyBook book;
    private final MoneyFigures money;
    private final CurrentUser user;

    DailyHistory(TallyBook book, MoneyFigures money, CurrentUser user) {
        this.book = book;
        this.money = money;
        this.user = user;
    }

    /**
     * @param asked its period is not asked for
     * @param today the last day
     * @return without money for whoever may not see it
     */
    @Transactional(readOnly = true)
    public Map<Adding, DailyRun> days(DashboardFilter asked, Collection<Adding> figures, LocalDate today) {
        Map<Adding, DailyRun> runs = new EnumMap<>(Adding.class);
        List<Adding> seen =
                figures.stream().filter(one -> user.isOwner() || !one.isMoney()).toList();
        Period period = new Period(today.minusYears(YEARS), today.plusDays(1));
        List<TallyRow> rows = rows(asked, seen, period);
        seen.forEach(one -> runs.put(one, DailyRun.of(byDay(asked, one, rows, period), period.until())));
        return runs;
    }

    private List<TallyRow> rows(DashboardFilter asked, List<Adding> figures, Period period) {
        Set<Tally> tallies = EnumSet.noneOf(Tally.class);
        for (Adding one : figures) {
            Tally tally = one.tally();
            if (tally != null) {
                tallies.add(tally);
            }
        }
        return tallies.isEmpty() ? List.of() : book.days(asked.slice(Split.NOTHING), period, tallies);
    }

    private Map<LocalDate, Long> byDay(DashboardFilter asked, Adding one, List<TallyRow> rows, Period period) {
        Tally tally = one.tally();
        return tally == null
                ? money.byDay(MoneyCards.money(asked).of(MoneyMeasure.COLLECTED).in(period))
                : Cards.byDay(rows, tally);
    }
}
