package studio.hairline.figures;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much a figure varies by itself, from the months before: whatever stays within is no change.
 *
 * <p>The spread is that of neighbouring months, 1.128 times below the mean of their moving ranges, so that a lasting shift does
 * not hide itself (W. A. Shewhart's individuals chart: limits at 2.66 mean moving ranges, D. J. Wheeler, Understanding
 * Variation, 1993). Counts and rates are measured in their own chance, and never believed to be calmer than that (D. B.
 * Laney, Improved control charts for attributes, Quality Engineering 14 (2002) 531–537).
 *
 * @param level of a month of mean length without season; of a rate its mean
 * @param spread how many times its unit of chance it varies; for sums the standard deviation of a month
 * @param months how many months it is known from
 */
public record Usual(Kind kind, Season season, double level, double spread, int months) {

    /** Fewer months before say nothing. */
    public static final int LEAST = 12;

    static final int MOST = 24;
    private static final double SIGMAS = 3;
    private static final double OF_RANGES = 1.128;

    /** What is measured, and so what chance does to it. */
    public enum Kind {
        COUNT,
        SUM
    }

    /** From the last 24 months of the run, at most. */
    public static Usual of(Kind kind, MonthRun run) {
        return of(kind, run, Season.of(run), run.size());
    }

    /** From the months before a place of the run. */
    static Usual of(Kind kind, MonthRun run, Season season, int until) {
        var from = Math.max(0, until - MOST);
        var weights = IntStream.range(from, until)
                .mapToObj(place -> weight(run, season, place))
                .toList();
        var all = weights.stream().mapToDouble(weight -> weight).sum();
        var level = all == 0
                ? 0
                : IntStream.range(from, until).mapToLong(run.values()::get).sum() / all;
        var distances = IntStream.range(from, until)
                .mapToObj(place -> distance(kind, level, run.values().get(place), weights.get(place - from)))
                .toList();
        var spread = spread(distances);
        return new Usual(kind, season, level, kind == Kind.COUNT ? Math.max(1, spread) : spread, until - from);
    }

    static double weight(MonthRun run, Season season, int place) {
        return season.at(place) * run.month(place).lengthOfMonth() / MonthRun.DAYS;
    }

    public boolean isKnown() {
        return months >= LEAST && level > 0 && spread > 0;
    }

    /** Where a stretch of this weight lies when nothing has changed; nothing is below zero. */
    public Interval limits(double weight) {
        var reach = SIGMAS * spread * chance(kind, level, weight);
        return new Interval(Math.max(0, level * weight - reach), level * weight + reach);
    }

    /**
     * Whether two stretches of days differ by more than both vary: three standard deviations, so that about three in a
     * thousand quiet comparisons are called a change.
     */
    public Signal between(long before, Period earlier, long now, Period later) {
        return against(before, earlier, now, later).signal();
    }

    /** The same with where the later stretch lies as long as nothing has changed. */
    public Verdict against(long before, Period earlier, long now, Period later) {
        var then = season.weight(earlier);
        var since = season.weight(later);
        return !isKnown() || then == 0 || since == 0
                ? Verdict.NOT_ENOUGH
                : Verdict.of(now, unchanged(before, since / then, since));
    }

    /** All that lie within three standard deviations of the difference; of counts both are measured in their common chance. */
    private Interval unchanged(long before, double times, double since) {
        var squares = SIGMAS * SIGMAS * spread * spread;
        var same = before * times;
        if (kind == Kind.SUM) {
            var reach = Math.sqrt(squares * since * (1 + times));
            return new Interval(same - reach, same + reach);
        }
        var middle = same + squares * times / 2;
        var reach = Math.sqrt(squares * squares * times * times / 4 + squares * times * before * (1 + times));
        return new Interval(Math.max(0, middle - reach), middle + reach);
    }

    private static double chance(Kind kind, double level, double weight) {
        return kind == Kind.COUNT ? Math.sqrt(level * weight) : Math.sqrt(weight);
    }

    private static double distance(Kind kind, double level, double value, double weight) {
        var chance = chance(kind, level, weight);
        return chance == 0 ? 0 : (value - level * weight) / chance;
    }

    static double spread(List<Double> distances) {
        return IntStream.range(1, distances.size())
                        .mapToDouble(place -> Math.abs(distances.get(place) - distances.get(place - 1)))
                        .average()
                        .orElse(0)
                / OF_RANGES;
    }
}
