package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Comparison;
import studio.hairline.figures.DailyRun;
import studio.hairline.figures.Pace;
import studio.hairline.figures.Period;
import studio.hairline.figures.PeriodPreset;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Holds the running month against its goals. Nothing is asked where there are none. */
@Service
@ForStaff
public class Paces {

    private final Goals goals;
    private final DailyHistory history;
    private final StudioTime time;

    Paces(Goals goals, DailyHistory history, StudioTime time) {
        this.goals = goals;
        this.history = history;
        this.time = time;
    }

    /** @return one for each goal one may see */
    @Transactional(readOnly = true)
    public List<GoalLine> lines(Instant asOf) {
        Map<Adding, Long> wanted = goals.all();
        if (wanted.isEmpty()) {
            return List.of();
        }
        LocalDate today = time.dayOf(asOf);
        DashboardFilter everything = everything(today);
        Period soFar = Pace.month(today).elapsed(today);
        Map<Adding, DailyRun> runs = history.days(everything, wanted.keySet(), today);
        return wanted.entrySet().stream()
                .map(goal -> new GoalLine(
                        goal.getKey(),
                        Pace.of(
                                goal.getKey().kind(),
                                goal.getValue(),
                                Objects.requireNonNull(runs.get(goal.getKey())),
                                today,
                                passed(asOf, today)),
                        goal.getKey().rows(everything, soFar)))
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
