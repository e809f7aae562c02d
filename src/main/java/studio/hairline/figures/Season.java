package studio.hairline.figures;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What each calendar month usually has more or less than the mean month: 1.2 for a fifth more. Known from 24 months on, and
 * believed only as far as the months differ by more than chance (a James–Stein shrinkage towards 1), so that noise is not
 * taken for a season. A month is never judged by a season it had a part in: its own year is left out. What a year grows by is
 * taken out first, so that a growing studio's last months are not taken for its high ones.
 *
 * <p>Ratios to the year's mean: R. J. Hyndman and G. Athanasopoulos, Forecasting: principles and practice, ch. 3. Shrinkage:
 * D. M. Miller and D. Williams, Shrinkage estimators of time series seasonal factors, Int. J. Forecasting 19 (2003) 669–684.
 */
public final class Season {

    static final int YEAR = 12;
    private static final int MOST_YEARS = 5;

    private final MonthRun run;
    private final int years;
    private final double[][] ratios;
    private final double ofMonths;
    private final double ofChance;

    private Season(MonthRun run) {
        this.run = run;
        this.years = (int) IntStream.range(0, Math.min(MOST_YEARS, run.size() / YEAR))
                .takeWhile(year -> mean(run, year) > 0)
                .count();
        var growth = growth();
        this.ratios = IntStream.range(0, years)
                .mapToObj(year -> ratios(run, year, growth))
                .toArray(double[][]::new);
        this.ofChance = isKnown() ? chance() : 0;
        this.ofMonths = isKnown() ? Math.max(0, spread() - ofChance / years) : 0;
    }

    public static Season of(MonthRun run) {
        return new Season(run);
    }

    public boolean isKnown() {
        return years >= 2;
    }

    /** The index of a month that is not among those it is known from. */
    public double of(Month month) {
        var place = Math.floorMod(month.getValue() - run.month(run.size()).getMonthValue(), YEAR);
        return isKnown() ? shrunk(mean(place, -1), years) : 1;
    }

    /** The index of the month at a place of the run, its own year left out. */
    double at(int place) {
        var back = (run.size() - 1 - place) / YEAR;
        var column = Math.floorMod(place - run.size(), YEAR);
        if (!isKnown()) {
            return 1;
        }
        return back < years ? shrunk(mean(column, back), years - 1) : shrunk(mean(column, -1), years);
    }

    /** How many months of mean length and no season a stretch of days is worth. */
    public double weight(Period period) {
        var months = period.from().withDayOfMonth(1).datesUntil(period.until(), java.time.Period.ofMonths(1));
        return months.mapToDouble(month -> days(period, month) * of(month.getMonth()) / MonthRun.DAYS)
                .sum();
    }

    private static long days(Period period, LocalDate month) {
        var from = period.from().isAfter(month) ? period.from() : month;
        var until = period.until().isBefore(month.plusMonths(1)) ? period.until() : month.plusMonths(1);
        return new Period(from, until).days();
    }

    /** The variance of an index that is believed so far. */
    double doubt() {
        var chance = ofChance / Math.max(1, years);
        return ofMonths + chance == 0 ? 0 : ofMonths * chance / (ofMonths + chance);
    }

    private double shrunk(double mean, int ofYears) {
        var all = ofMonths + ofChance / ofYears;
        return all == 0 ? 1 : Math.max(0.1, 1 + ofMonths / all * (mean - 1));
    }

    /** @param without how many years back the one lies that is left out; below zero for none */
    private double mean(int column, int without) {
        return IntStream.range(0, years)
                .filter(year -> year != without)
                .mapToDouble(year -> ratio(year, column))
                .average()
                .orElse(1);
    }

    private double ratio(int year, int column) {
        return ratios[year][column];
    }

    /** Each month of a year by the mean month of that year, what it grew by taken out. */
    private static double[] ratios(MonthRun run, int year, double growth) {
        var start = run.size() - YEAR * (year + 1);
        var level = IntStream.range(0, YEAR)
                .mapToDouble(column -> run.even(start + column) / Math.pow(growth, column))
                .toArray();
        var mean = DoubleStream.of(level).average().orElseThrow();
        return DoubleStream.of(level).map(month -> month / mean).toArray();
    }

    /** From a month to the next, by the first and the last of the years. */
    private double growth() {
        return years < 2 ? 1 : Math.pow(mean(run, 0) / mean(run, years - 1), 1.0 / (YEAR * (years - 1)));
    }

    /** The variance of a month's ratio from one year to another. */
    private double chance() {
        return columns()
                        .map(column -> IntStream.range(0, years)
                                .mapToDouble(year -> Math.pow(ratio(year, (int) column) - mean((int) column, -1), 2))
                                .sum())
                        .sum()
                / ((years - 1.0) * (YEAR - 1));
    }

    private double spread() {
        return columns().map(column -> Math.pow(mean((int) column, -1) - 1, 2)).sum() / (YEAR - 1);
    }

    private static DoubleStream columns() {
        return IntStream.range(0, YEAR).asDoubleStream();
    }

    private static double mean(MonthRun run, int year) {
        var start = run.size() - YEAR * (year + 1);
        return IntStream.range(start, start + YEAR)
                .mapToDouble(run::even)
                .average()
                .orElse(0);
    }

    /** The twelve indices from January on. */
    public List<Double> indices() {
        return java.util.Arrays.stream(Month.values()).map(this::of).toList();
    }
}
