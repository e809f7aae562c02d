package studio.hairline.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.figures.ControlChart;
import studio.hairline.figures.MonthRun;
import studio.hairline.figures.Period;
import studio.hairline.figures.Usual;
import studio.hairline.insight.SignalPage.SignalLine;
import studio.hairline.insight.SignalPage.SignalMonth;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Slice;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyBook;
import studio.hairline.tallies.TallyBookThen;
import studio.hairline.tallies.TallyRow;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Tells change from noise: the months of each figure between the limits of chance. One statement, however many leads there are. */
@Service
@ForStaff
public class Signals {

    private static final int MONTHS_BACK = 72;

    private final TallyBook book;
    private final StudioTime time;
    private final CurrentUser user;

    Signals(TallyBook book, StudioTime time, CurrentUser user) {
        this.book = book;
        this.time = time;
        this.user = user;
    }

    /** @param asked its period is not asked for: months are judged by those before them */
    @Transactional(readOnly = true)
    public SignalPage figures(DashboardFilter asked) {
        Instant asOf = time.now();
        LocalDate today = time.dayOf(asOf);
        boolean money = user.isOwner();
        List<TallyRow> rows = months(TallyBookThen.now(book), asked, today, money);
        return new SignalPage(
                asked,
                Seen.now(asOf),
                Arrays.stream(Watched.values())
                        .filter(what -> money || !what.isMoney())
                        .map(what -> line(what, asked, rows, today))
                        .toList());
    }

    /** @return the whole months before that day */
    static List<TallyRow> months(TallyBookThen book, DashboardFilter asked, LocalDate today, boolean money) {
        LocalDate running = today.withDayOfMonth(1);
        return book.months(
                asked.slice(Slice.Split.NOTHING),
                new Period(running.minusMonths(MONTHS_BACK), running),
                Watched.tallies(money));
    }

    static SignalLine line(Watched what, DashboardFilter asked, List<TallyRow> rows, LocalDate today) {
        YearMonth running = what.running(today);
        Tally over = what.over();
        MonthRun all = MonthRun.of(byMonth(rows, over == null ? what.tally() : over), running);
        MonthRun hits = over == null ? all : all.alongside(byMonth(rows, what.tally()));
        Usual.Kind kind = what.isMoney() ? Usual.Kind.SUM : Usual.Kind.COUNT;
        ControlChart chart = over == null ? ControlChart.of(kind, all) : ControlChart.of(hits, all);
        int first = all.size() - chart.points().size();
        List<SignalMonth> months = IntStream.range(0, chart.points().size())
                .mapToObj(i -> new SignalMonth(
                        chart.points().get(i), hits.values().get(first + i), what.rows(asked, all.period(first + i))))
                .toList();
        return new SignalLine(what, chart, SignalWords.of(what, chart), months);
    }

    private static Map<LocalDate, Long> byMonth(List<TallyRow> rows, Tally tally) {
        return rows.stream().collect(Collectors.toMap(TallyRow::day, row -> row.get(tally), Long::sum));
    }
}
