package studio.hairline.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * For what share something has come after each length of time, when another end rules it out and some are still running: the
 * Aalen–Johansen estimate.
 *
 * <p>O. O. Aalen and S. Johansen, An empirical transition matrix for non-homogeneous Markov chains based on censored
 * observations, Scand. J. Stat. 5 (1978) 141–150.
 *
 * @param steps one for each time at which something ended, in order
 * @param n how many were watched
 * @param longest the longest time anybody was watched
 */
public record Incidence(List<IncidenceStep> steps, long n, long longest) {

    public Incidence {
        steps = List.copyOf(steps);
    }

    /** From any order and any grouping; those last seen running at a time still count as at risk at that time. */
    public static Incidence of(Collection<Ending> endings) {
        var byTime = new TreeMap<Long, Ending>();
        endings.forEach(ending -> byTime.merge(ending.time(), ending, Ending::plus));
        var n = byTime.values().stream().mapToLong(Ending::all).sum();
        var steps = new ArrayList<IncidenceStep>();
        var last = IncidenceStep.START;
        var atRisk = n;
        for (var ending : byTime.values()) {
            if (ending.came() + ending.otherwise() > 0) {
                last = last.next(ending, atRisk);
                steps.add(last);
            }
            atRisk -= ending.all();
        }
        return new Incidence(steps, n, byTime.isEmpty() ? 0 : byTime.lastKey());
    }

    /** Whether anybody was watched for that long, without which nothing is known of it. */
    public boolean reaches(long time) {
        return n > 0 && longest >= time;
    }

    /**
     * The share up to a time, its variance by the delta method, which is Greenwood's where nothing rules it out.
     *
     * <p>E. Marubini and M. G. Valsecchi, Analysing Survival Data from Clinical Trials and Observational Studies (1995),
     * section 10.3.
     */
    public Estimate at(long time) {
        var until = steps.stream().filter(step -> step.time() <= time).toList();
        var share = until.isEmpty() ? 0 : until.getLast().came();
        var variance = until.stream().mapToDouble(step -> variance(step, share)).sum();
        return new Estimate(share, Math.max(0, variance), n);
    }

    /** The chance that it comes up to a time for somebody who was still running at an earlier one. */
    public double later(long age, long time) {
        var last = last(age);
        var running = last.running();
        return running <= 0 ? 0 : Math.max(0, (last(time).came() - last.came()) / running);
    }

    /** The time by which a part (0 to 1) of all that comes up to a horizon has come; empty when nothing does. */
    public OptionalLong quantile(double part, long horizon) {
        var wanted = part * last(horizon).came();
        var rounding = 1e-12;
        return wanted == 0
                ? OptionalLong.empty()
                : steps.stream()
                        .filter(step -> step.came() >= wanted - rounding)
                        .mapToLong(IncidenceStep::time)
                        .findFirst();
    }

    private IncidenceStep last(long time) {
        return steps.stream()
                .filter(step -> step.time() <= time)
                .reduce((earlier, later) -> later)
                .orElse(IncidenceStep.START);
    }

    private static double variance(IncidenceStep step, double share) {
        var toCome = share - step.came();
        double n = step.atRisk();
        var came = step.ending().came();
        var left = n - step.ended();
        var ofRunning = left == 0 ? 0 : toCome * toCome * step.ended() / (n * left);
        var own = step.before() * step.before() * (n - came) * came / (n * n * n);
        return ofRunning + own - 2 * toCome * step.before() * came / (n * n);
    }
}
