package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Comparison;
import studio.hairline.figures.DailyRun;
import studio.hairline.figures.Pace;
import studio.hairline.figures.Period;
import studio.hairline.figures.PeriodPreset;
import studio.hairline.operations.OneState;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.TallyBookThen;
import studio.hairline.team.ForStaff;

/** Holds the running month against its goals. Nothing is asked where there are none. */
@Service
@ForStaff
public class Paces {

    private final Goals goals;
    private final DailyHistory history;
    private final PastDays days;
    private final StudioTime time;

    Paces(Goals goals, DailyHistory history, PastDays days, StudioTime time) {
        this.goals = goals;
        this.history = history;
        this.days = days;
        this.time = time;
    }

    /** @return one for each goal one may see */
    @Transactional(readOnly = true)
    public List<GoalLine> lines(Instant asOf) {
        Map<Adding, Long> wanted = goals.all();
        LocalDate today = time.dayOf(asOf);
        return wanted.isEmpty()
                ? List.of()
                : lines(
                        wanted,
                        history.days(everything(today), wanted.keySet(), today),
                        new Moment(today, passed(asOf, today)));
    }

    /**
     * The month of a day against the goals that were set then, as both were known at its end.
     *
     * @param day one that is over
     * @return nothing where the goals of then are not known
     */
    @OneState
    public Optional<Then> asKnownOn(LocalDate day) {
        PastDay then = days.at(day);
        return asKnownOn(day, then.end(), then.book()).map(lines -> new Then(lines, then.gone()));
    }

    /**
     * The month of a day that is over.
     *
     * @param gone how many rows there were that went since, with an import that was taken back
     */
    public record Then(List<GoalLine> lines, long gone) {}

    /**
     * @param end of the day
     * @param book the tallies at that instant
     */
    Optional<List<GoalLine>> asKnownOn(LocalDate day, Instant end, TallyBookThen book) {
        return goals.asKnown(end)
                .map(wanted -> wanted.isEmpty()
                        ? List.of()
                        : lines(wanted, history.days(everything(day), wanted.keySet(), day, book), new Moment(day, 1))
                                .stream()
                                .map(line -> line.on(day))
                                .toList());
    }

    /**
     * When a month is looked at.
     *
     * @param passed how much of the day is over, 0 to 1
     */
    private record Moment(LocalDate today, double passed) {}

    private static List<GoalLine> lines(Map<Adding, Long> wanted, Map<Adding, DailyRun> runs, Moment at) {
        LocalDate today = at.today();
        Period soFar = Pace.month(today).elapsed(today);
        return wanted.entrySet().stream()
                .map(goal -> new GoalLine(
                        goal.getKey(),
                        Pace.of(
                                goal.getKey().kind(),
                                goal.getValue(),
                                Objects.requireNonNull(runs.get(goal.getKey())),
                                today,
                                at.passed()),
                        goal.getKey().rows(everything(today), soFar)))
                .toList();
    }

    private static DashboardFilter everything(LocalDate today) {
        PeriodPreset month = PeriodPreset.THIS_MONTH;
        return DashboardFilter.read(Map.of(), today).during(month, month.period(today), Comparison.NONE);
    }

    /** @return how much of the day is over; days of 23 and 25 hours exist */
    private double passed(Instant asOf, LocalDate today) {
        Instant start = today.atStartOfDay(time.zone()).toInstant();
        Instant end = today.plusDays(1).atStartOfDay(time.zone()).toInstant();
        return (double) Duration.between(start, asOf).toSeconds()
                / Duration.between(start, end).toSeconds();
    }
}
