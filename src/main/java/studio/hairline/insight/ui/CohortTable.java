package studio.hairline.insight.ui;

import java.util.List;
import studio.hairline.figures.Rate;
import studio.hairline.insight.CohortLine;
import studio.hairline.insight.CohortsPage;
import studio.hairline.insight.ConversionFigure;
import studio.hairline.insight.Expected;
import studio.hairline.insight.RankedLine;
import studio.hairline.ui.Formats;

/** Cohorts in numbers. */
final class CohortTable {

    private static final String MONTHS =
            "Converted within 90 days counts inquiries at least 90 days old, with Wilson's 95 % interval. Within 90 and 180 days in the end is the Aalen–Johansen estimate over all of them, the open ones included. "
                    + ConversionFigure.TIME_TO_CONVERSION_HALF.definition();
    private static final String RANKED =
            "Ranked by the rate drawn towards that of all the more the fewer inquiries it rests on, so that a handful cannot lead (empirical Bayes). Below 20 it is pale and has no rank.";

    private CohortTable() {}

    static InsightTable months(CohortsPage page) {
        InsightTable table = new InsightTable(
                "By month of arrival",
                MONTHS,
                List.of(
                        "Inquiries",
                        "Converted within 90 days",
                        "Ripening",
                        "converted already",
                        "Expected within 90 days",
                        "In the end, 90 days",
                        "180 days",
                        "Half by",
                        "Nine in ten by"));
        page.months().forEach(line -> row(table, line));
        row(table, page.whole());
        return table;
    }

    private static void row(InsightTable table, CohortLine line) {
        Expected expected = line.outlook().expected();
        table.row(
                line.name(),
                Figures.count(line.all()),
                Figures.rate(line.rate(), line.ripeHits()),
                Figures.count(line.ripening()),
                Figures.count(line.ripeningHits()),
                Figures.soft(
                        expected == null
                                ? "–"
                                : Formats.percent(expected.likely().low()) + "–"
                                        + Formats.percent(expected.likely().high())),
                Figures.estimate(line.outlook().at90(), line.all()),
                Figures.estimate(line.outlook().at180(), line.all()),
                Figures.days(line.outlook().half()),
                Figures.days(line.outlook().nineOfTen()));
    }

    static InsightTable ranked(String title, List<RankedLine> lines) {
        InsightTable table = new InsightTable(
                title,
                RANKED,
                List.of("Rank", "Inquiries", "Converted within 90 days", "Drawn towards all", "In the end, 180 days"));
        int rank = 0;
        for (RankedLine one : lines) {
            Rate rate = one.line().rate();
            String place = rate.isSmall() ? "not enough yet" : String.valueOf(++rank);
            table.row(
                    one.line().name(),
                    Figures.soft(place),
                    Figures.count(one.line().all()),
                    Figures.rate(rate, one.line().ripeHits()),
                    Figures.soft(Formats.percent(one.shrunk())),
                    Figures.estimate(one.line().outlook().at180(), one.line().all()));
        }
        return table;
    }
}
