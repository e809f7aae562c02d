package studio.hairline.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.insight.SignalPage.SignalLine;
import studio.hairline.insight.SignalPage.SignalMonth;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.leads.Restated;
import studio.hairline.operations.OneState;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.treatments.SessionsThen;
import studio.hairline.ui.KnownOn;

/** Tells change from noise as it would have been told after a day: what each month gained or lost since is taken out again. */
@Service
@ForStaff
public class SignalsThen {

    private static final Map<Tally, LeadMeasure> OF_LEADS = Map.of(
            Tally.INQUIRIES, LeadMeasure.INQUIRIES,
            Tally.CONVERSIONS, LeadMeasure.CONVERSIONS,
            Tally.CONVERTED_IN_TIME, LeadMeasure.CONVERTED_IN_TIME,
            Tally.BOOKED_CENTS, LeadMeasure.CONVERSIONS);

    private static final Map<Tally, SessionMeasure> OF_SESSIONS = Map.of(
            Tally.SESSIONS_COMPLETED, SessionMeasure.SESSIONS_COMPLETED,
            Tally.SESSIONS_MISSED, SessionMeasure.SESSIONS_MISSED,
            Tally.SESSIONS_BOOKED, SessionMeasure.SESSIONS_BOOKED);

    private final Signals signals;
    private final Past past;
    private final CurrentUser user;

    SignalsThen(Signals signals, Past past, CurrentUser user) {
        this.signals = signals;
        this.past = past;
        this.user = user;
    }

    /** What was known of leads and sessions. */
    @Component
    record Past(LeadsAsKnown leads, SessionsAsKnown sessions, StudioTime time) {}

    /** @param day one that is over; months are judged as on the day after */
    @OneState
    public SignalPage figures(LocalDate day) {
        return figures(DashboardFilter.read(Map.of(), day.plusDays(1)), day);
    }

    /** @param asked its period is not asked for */
    @OneState
    public SignalPage figures(DashboardFilter asked, LocalDate day) {
        LocalDate today = day.plusDays(1);
        Instant end = KnownOn.end(day, past.time().zone());
        boolean money = user.isOwner();
        LeadsThen leads = past.leads().at(end);
        SessionsThen chair = past.sessions().at(end, leads);
        List<TallyRow> rows = known(asked, signals.months(asked, today, money), leads, chair);
        return new SignalPage(
                asked,
                new Seen(end, leads.gone() + chair.gone()),
                Arrays.stream(Watched.values())
                        .filter(what -> money || !what.isMoney())
                        .map(what -> on(day, Signals.line(what, asked, rows, today)))
                        .toList());
    }

    private List<TallyRow> known(DashboardFilter asked, List<TallyRow> now, LeadsThen leads, SessionsThen chair) {
        Map<LocalDate, Map<Tally, Long>> months = new TreeMap<>();
        now.forEach(row -> months.computeIfAbsent(row.day(), month -> new EnumMap<>(Tally.class))
                .putAll(row.amounts()));
        OF_LEADS.forEach((tally, measure) -> takeOut(leads.restated(asked.leads(measure, null)), tally, months));
        OF_SESSIONS.forEach((tally, measure) ->
                takeOut(chair.restated(asked.sessions(measure).in(null)), tally, months));
        return months.entrySet().stream()
                .map(month -> new TallyRow(month.getKey(), "*", month.getValue()))
                .toList();
    }

    private static void takeOut(List<Restated> since, Tally tally, Map<LocalDate, Map<Tally, Long>> months) {
        since.forEach(one -> {
            long change = tally == Tally.BOOKED_CENTS
                    ? one.difference().cents()
                    : one.difference().count();
            months.computeIfAbsent(first(one.month()), month -> new EnumMap<>(Tally.class))
                    .merge(tally, -change, Long::sum);
        });
    }

    private static LocalDate first(YearMonth month) {
        return month.atDay(1);
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
