package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import studio.hairline.figures.Estimate;
import studio.hairline.figures.Interval;
import studio.hairline.insight.CohortLine;
import studio.hairline.insight.CohortsPage;
import studio.hairline.insight.Counted;
import studio.hairline.insight.Expected;
import studio.hairline.ui.chart.IntervalBars;
import studio.hairline.ui.chart.Mark;
import studio.hairline.ui.chart.StackedColumns;
import studio.hairline.ui.chart.Whiskers;

/** The pictures of cohorts: how many, with the ripening part hatched, and what they come to. */
final class CohortCharts {

    private static final Mark WON = new Mark("Ripe, converted within 90 days", "cohort-won");
    private static final Mark REST = new Mark("Ripe, not converted by then", "cohort-rest");
    private static final Mark YOUNG_WON = new Mark("Ripening, converted already", "ripening-won");
    private static final Mark YOUNG_REST = new Mark("Ripening, not converted yet", "ripening-rest");

    private final CohortsPage page;
    private final String asOf;

    CohortCharts(CohortsPage page, String asOf) {
        this.page = page;
        this.asOf = asOf;
    }

    /** A slice of a column. */
    private record Slice(String month, Mark mark, Counted number, Counted opens) {}

    /** A month with what it comes to. */
    private record Coming(CohortLine line, Mark mark, Whiskers whiskers) {}

    Component[] parts() {
        return new Component[] {months(), estimates()};
    }

    private Component months() {
        StackedColumns<Slice> chart = new StackedColumns<>(
                "Inquiries by month of arrival",
                Slice::month,
                Slice::mark,
                slice -> slice.number().count());
        chart.show(
                page.months().stream().map(CohortLine::name).toList(),
                List.of(WON, REST, YOUNG_WON, YOUNG_REST),
                page.months().stream().flatMap(CohortCharts::slices).toList());
        chart.link(slice -> address(slice.opens()));
        chart.explain(
                "Each inquiry in the month it was received, for ever. Solid: at least 90 days old, so its 90 days are over. Hatched: younger, so it may still convert in time.");
        chart.addClassName("wide");
        return chart.about(page.filter().period().words(), asOf);
    }

    private static Stream<Slice> slices(CohortLine line) {
        return Stream.of(
                new Slice(line.name(), WON, line.ripeHits(), line.ripeHits()),
                new Slice(line.name(), REST, minus(line.ripe(), line.ripeHits()), line.ripe()),
                new Slice(line.name(), YOUNG_WON, line.ripeningHits(), line.ripeningHits()),
                new Slice(line.name(), YOUNG_REST, minus(line.ripening(), line.ripeningHits()), line.ripening()));
    }

    private static Counted minus(Counted all, Counted some) {
        return new Counted(all.count() - some.count(), all.rows(), all.knownOn());
    }

    private Component estimates() {
        IntervalBars<Coming> chart =
                new IntervalBars<>("Converted within 90 days, in the end", Coming::mark, Coming::whiskers);
        chart.show(page.months().stream().flatMap(CohortCharts::coming).toList());
        chart.link(coming -> address(coming.line().all()));
        chart.explain(
                "By month of arrival: the Aalen–Johansen estimate with its 95 % band, in which a lost inquiry can no longer convert and an open one still may. A month that is not 90 days old shows what is to be expected of it, by what became of others from the same age on.");
        chart.emptySays("No month has 20 inquiries: not enough yet.");
        chart.addClassName("wide");
        return chart.about(page.filter().period().words(), asOf);
    }

    private static Stream<Coming> coming(CohortLine line) {
        Expected expected = line.outlook().expected();
        Estimate estimate = line.outlook().at90();
        if (expected != null) {
            return Stream.of(
                    coming(line, line.name() + ", expected", "ripening-won", expected.share(), expected.likely()));
        }
        return estimate == null
                ? Stream.empty()
                : Stream.of(coming(line, line.name(), "cohort-won", estimate.share(), estimate.band()));
    }

    private static Coming coming(CohortLine line, String name, String role, double share, Interval likely) {
        return new Coming(
                line,
                new Mark(name, role),
                new Whiskers(share, likely.low(), likely.high(), line.all().count()));
    }

    private static String address(Counted number) {
        return Figures.address(number, CohortsView.PATH);
    }
}
