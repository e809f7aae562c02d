package studio.hairline.figures;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How forecasts of so many days would have done: made every 30 days of the last two years from what was known on that day,
 * and held against what came.
 *
 * @param days how far ahead
 * @param tries the latest first
 */
public record BackTest(int days, List<Try> tries) {

    /** Fewer tries say nothing. */
    public static final int LEAST = 6;

    /** The share of cases in which the truth is to lie in the band. */
    public static final double PROMISED = 0.8;

    private static final int MOST = 24;
    private static final int YEAR = 364;
    private static final int RECENT = 90;

    /**
     * One of them.
     *
     * @param lastYear what came on the same days 52 weeks before; below zero where that is not known
     * @param carriedOn what would have come had the last 90 days gone on
     */
    public record Try(Forecast forecast, long truth, double lastYear, double carriedOn) {

        public boolean isWithin() {
            return forecast.likely().contains(truth);
        }
    }

    /** @param horizons days ahead, for each of which there is one in the answer */
    public static List<BackTest> of(Usual.Kind kind, DailyRun run, List<Integer> horizons) {
        var models = IntStream.rangeClosed(1, MOST)
                .mapToObj(back -> run.before(run.until().minusDays((long) ForecastModel.STEP * back)))
                .flatMap(known -> ForecastModel.of(kind, known).stream())
                .toList();
        return horizons.stream()
                .map(days -> new BackTest(
                        days,
                        models.stream()
                                .filter(model -> !model.from().plusDays(days).isAfter(run.until()))
                                .map(model -> tried(run, model, days))
                                .toList()))
                .toList();
    }

    public boolean isEnough() {
        return tries.size() >= LEAST;
    }

    public Rate within() {
        return new Rate(tries.stream().filter(Try::isWithin).count(), tries.size());
    }

    /** How far off it was in the mean, as a share of what came in the mean. */
    public double miss() {
        return miss(tries, one -> one.forecast().expected());
    }

    public double missCarriedOn() {
        return miss(tries, Try::carriedOn);
    }

    /** Those of which the year before is known; only over these may the two be compared. */
    public BackTest withLastYear() {
        return new BackTest(
                days, tries.stream().filter(one -> one.lastYear() >= 0).toList());
    }

    public double missLastYear() {
        return miss(tries, Try::lastYear);
    }

    private static double miss(List<Try> tries, ToDoubleFunction<Try> said) {
        double truth = tries.stream().mapToLong(Try::truth).sum();
        return tries.stream()
                        .mapToDouble(one -> Math.abs(said.applyAsDouble(one) - one.truth()))
                        .sum()
                / truth;
    }

    private static Try tried(DailyRun run, ForecastModel model, int days) {
        var forecast = model.ahead(days);
        var start = model.from();
        var yearBefore = new Period(start.minusDays(YEAR), start.minusDays(YEAR).plusDays(days));
        var recent = new Period(start.minusDays(RECENT), start);
        return new Try(
                forecast,
                run.sum(forecast.days()),
                run.covers(yearBefore) ? run.sum(yearBefore) : -1,
                run.sum(recent) * (double) days / RECENT);
    }
}
