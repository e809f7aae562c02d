package studio.hairline.insight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.PastDay;
import studio.hairline.dashboard.PastDays;
import studio.hairline.insight.SignalPage.SignalLine;
import studio.hairline.insight.SignalPage.SignalMonth;
import studio.hairline.operations.OneState;
import studio.hairline.tallies.TallyRow;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Tells change from noise as it would have been told after a day, by the tallies as they were at its end. */
@Service
@ForStaff
public class SignalsThen {

    private final PastDays days;
    private final CurrentUser user;

    SignalsThen(PastDays days, CurrentUser user) {
        this.days = days;
        this.user = user;
    }

    /** @param day one that is over; months are judged as on the day after */
    @OneState
    public SignalPage figures(LocalDate day) {
        return figures(DashboardFilter.read(Map.of(), day.plusDays(1)), day);
    }

    /** @param asked its period is not asked for */
    @OneState
    public SignalPage figures(DashboardFilter asked, LocalDate day) {
        LocalDate today = day.plusDays(1);
        PastDay past = days.at(day);
        boolean money = user.isOwner();
        List<TallyRow> rows = Signals.months(past.book(), asked, today, money);
        return new SignalPage(
                asked,
                new Seen(past.end(), past.gone()),
                Arrays.stream(Watched.values())
                        .filter(what -> money || !what.isMoney())
                        .map(what -> on(day, Signals.line(what, asked, rows, today)))
                        .toList());
    }

    /** The rows of each month, as they were known. */
    private static SignalLine on(LocalDate day, SignalLine line) {
        return new SignalLine(
                line.what(),
                line.chart(),
                line.sentence(),
                line.months().stream()
                        .map(month -> new SignalMonth(
                                month.point(), month.hits(), month.rows().asKnownOn(day)))
                        .toList());
    }
}
