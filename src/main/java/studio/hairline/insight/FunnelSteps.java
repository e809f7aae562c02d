package studio.hairline.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Course;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Stage;
import studio.hairline.leads.Step;
import studio.hairline.leads.Stop;

/**
 * Makes the steps out of where everybody stopped; a skipped step counts as passed, so none is larger than the one before.
 *
 * @param filter of the cohort
 */
record FunnelSteps(List<Stop> stops, LeadFilter filter) {

    private static final Set<Stage> OPEN = Arrays.stream(Stage.values())
            .filter(Stage::isOpen)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));

    List<FunnelStep> all() {
        List<FunnelStep> steps = new ArrayList<>();
        long all = reached(Step.INQUIRY);
        long before = all;
        for (Step step : Step.values()) {
            long reached = reached(step);
            steps.add(new FunnelStep(
                    step,
                    Counted.of(reached, rows(step)),
                    new Rate(reached, before),
                    new Rate(reached, all),
                    stopped(step, OPEN),
                    stopped(step, Set.of(Stage.LOST)),
                    stopped(step, Set.of(Stage.CONVERTED))));
            before = reached;
        }
        return steps;
    }

    private long reached(Step step) {
        return stops.stream()
                .filter(stop -> stop.step().compareTo(step) >= 0)
                .mapToLong(Stop::n)
                .sum();
    }

    private LeadFilter rows(Step step) {
        return filter.of(LeadMeasure.of(step.tally()), filter.period());
    }

    private Counted stopped(Step step, Set<Stage> stages) {
        long n = stops.stream()
                .filter(stop -> stop.step() == step && stages.contains(stop.stage()))
                .mapToLong(Stop::n)
                .sum();
        return Counted.of(n, filter.at(stages).gone(Course.stoppedAt(step)));
    }
}
