package studio.hairline.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How long things take when some have not happened yet: the Kaplan–Meier estimate of the share still waiting.
 *
 * <p>E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, J. Am. Stat. Assoc. 53 (1958)
 * 457–481.
 *
 * @param steps one for each time at which something happened, in order
 * @param n how many were watched
 */
public record Survival(List<SurvivalStep> steps, long n) {

    public Survival {
        steps = List.copyOf(steps);
    }

    /** From any order and any grouping; those last seen waiting at a time still count as at risk at that time. */
    public static Survival of(Collection<Wait> waits) {
        var byTime = new TreeMap<Long, Wait>();
        waits.forEach(wait -> byTime.merge(wait.time(), wait, Wait::plus));
        var n = byTime.values().stream().mapToLong(Survival::size).sum();
        var steps = new ArrayList<SurvivalStep>();
        var last = SurvivalStep.start(n);
        var atRisk = n;
        for (var wait : byTime.values()) {
            if (wait.happened() > 0) {
                last = last.next(wait, atRisk);
                steps.add(last);
            }
            atRisk -= size(wait);
        }
        return new Survival(steps, n);
    }

    /** The curve at a time: its last step up to then, or everybody waiting before the first. */
    public SurvivalStep at(long time) {
        return steps.stream()
                .filter(step -> step.time() <= time)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> SurvivalStep.start(n));
    }

    public OptionalLong median() {
        return quantile(0.5);
    }

    /** The first time by which the given share (0 to 1) is over; empty when that is not reached yet. */
    public OptionalLong quantile(double share) {
        return firstAtOrBelow(share, SurvivalStep::waiting);
    }

    /**
     * The 95 % interval of a quantile; an end that is not reached is empty.
     *
     * <p>R. Brookmeyer and J. Crowley, A confidence interval for the median survival time, Biometrics 38 (1982) 29–41.
     */
    public QuantileInterval quantileInterval(double share) {
        return new QuantileInterval(
                firstAtOrBelow(share, step -> step.band().low()),
                firstAtOrBelow(share, step -> step.band().high()));
    }

    private OptionalLong firstAtOrBelow(double share, ToDoubleFunction<SurvivalStep> curve) {
        var rounding = 1e-9;
        return steps.stream()
                .filter(step -> curve.applyAsDouble(step) <= 1 - share + rounding)
                .mapToLong(SurvivalStep::time)
                .findFirst();
    }

    private static long size(Wait wait) {
        return wait.happened() + wait.stillWaiting();
    }
}
