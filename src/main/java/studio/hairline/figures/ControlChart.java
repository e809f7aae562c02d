package studio.hairline.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure month by month between limits that the months before the last one give. A month is a signal when it lies beyond its
 * limits, or ends a run of eight on one side of what was to be expected (Western Electric, Statistical Quality Control
 * Handbook, 1956, rules 1 and 4).
 *
 * @param points at most 25, the earliest first; none where too few months are known
 * @param months how many whole months there are
 * @param seasonal whether the season was taken out
 */
public record ControlChart(List<ControlPoint> points, int months, boolean seasonal) {

    public static final int RUN = 8;
    private static final double SIGMAS = 3;

    public static ControlChart of(Usual.Kind kind, MonthRun run) {
        var season = Season.of(run);
        var usual = Usual.of(kind, run, season, Math.max(0, run.size() - 1));
        if (!usual.isKnown()) {
            return new ControlChart(List.of(), run.size(), season.isKnown());
        }
        var points = shown(run).mapToObj(place -> point(usual, run, place)).toList();
        return new ControlChart(judged(points), run.size(), season.isKnown());
    }

    /** Of rates: their season is not taken out. */
    public static ControlChart of(MonthRun hits, MonthRun all) {
        var shown = shown(all).boxed().toList();
        var before = shown.subList(0, Math.max(0, shown.size() - 1));
        double n = before.stream().mapToLong(place -> all.values().get(place)).sum();
        var mean = before.stream().mapToLong(place -> hits.values().get(place)).sum() / Math.max(1, n);
        if (before.size() < Usual.LEAST || mean == 0 || mean == 1) {
            return new ControlChart(List.of(), all.size(), false);
        }
        var distances = before.stream()
                .filter(place -> all.values().get(place) > 0)
                .map(place -> (value(hits, all, place) - mean) / chance(mean, all, place))
                .toList();
        var spread = Math.max(1, Usual.spread(distances));
        var points = shown.stream()
                .map(place -> point(hits, all, place, mean, SIGMAS * spread * chance(mean, all, place)))
                .toList();
        return new ControlChart(judged(points), all.size(), false);
    }

    public Signal last() {
        return points.isEmpty() ? Signal.NOT_ENOUGH : points.getLast().signal();
    }

    /** How many months in a row, up to the last, lie on the same side of what was to be expected. */
    public int run() {
        return run(points, points.size() - 1);
    }

    private static IntStream shown(MonthRun run) {
        return IntStream.range(Math.max(0, run.size() - 1 - Usual.MOST), run.size());
    }

    private static ControlPoint point(Usual usual, MonthRun run, int place) {
        var weight = Usual.weight(run, usual.season(), place);
        double value = run.values().get(place);
        return new ControlPoint(
                run.month(place),
                value,
                value / weight,
                usual.level() * weight,
                usual.limits(weight),
                (long) value,
                Signal.NOISE);
    }

    private static ControlPoint point(MonthRun hits, MonthRun all, int place, double mean, double reach) {
        long n = all.values().get(place);
        var value = n == 0 ? mean : value(hits, all, place);
        var limits = new Interval(Math.max(0, mean - reach), Math.min(1, mean + reach));
        return new ControlPoint(all.month(place), value, value, mean, limits, n, Signal.NOISE);
    }

    private static double value(MonthRun hits, MonthRun all, int place) {
        return (double) hits.values().get(place) / all.values().get(place);
    }

    private static double chance(double mean, MonthRun all, int place) {
        return Math.sqrt(mean * (1 - mean) / Math.max(1, all.values().get(place)));
    }

    private static List<ControlPoint> judged(List<ControlPoint> points) {
        var judged = new ArrayList<ControlPoint>();
        for (var place = 0; place < points.size(); place++) {
            var point = points.get(place);
            var signal = point.isBeyond() || run(points, place) >= RUN;
            judged.add(signal ? point.judged(Signal.of(point.side())) : point);
        }
        return List.copyOf(judged);
    }

    private static int run(List<ControlPoint> points, int last) {
        var length = 0;
        while (length <= last
                && points.get(last).side() != 0
                && points.get(last - length).side() == points.get(last).side()) {
            length++;
        }
        return length;
    }
}
