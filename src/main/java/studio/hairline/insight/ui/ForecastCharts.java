package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Interval;
import studio.hairline.figures.Period;
import studio.hairline.insight.ForecastBar;
import studio.hairline.insight.ForecastLine;
import studio.hairline.insight.ForecastPage;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Url;
import studio.hairline.ui.chart.Chart;
import studio.hairline.ui.chart.ForeseenColumns;
import studio.hairline.ui.chart.ForeseenColumns.Column;
import studio.hairline.ui.chart.Unit;

/** What came and what was foreseen of it, figure by figure, and what is to come. */
final class ForecastCharts {

    private final ForecastPage page;
    private final String asOf;
    private final String currency;

    ForecastCharts(ForecastPage page, String asOf, String currency) {
        this.page = page;
        this.asOf = asOf;
        this.currency = currency;
    }

    Component[] parts() {
        return page.lines().stream()
                .filter(ForecastLine::isKnown)
                .map(this::chart)
                .toArray(Component[]::new);
    }

    private Chart<ForecastBar> chart(ForecastLine line) {
        ForeseenColumns<ForecastBar> chart = new ForeseenColumns<>(line.what().label(), ForecastCharts::column);
        chart.show(line.bars());
        chart.unit(line.what().isMoney() ? Unit.money(currency) : Unit.COUNT);
        chart.link(bar -> address(bar.rows()));
        chart.explain(
                "Stretches of 30 days. The two lines are what was foreseen for each from the days before it, 8 of 10"
                        + " times right if it is any good; the hatched ones are still to come. " + opens(line) + " "
                        + line.what().definition());
        Period days = new Period(
                line.bars().getFirst().days().from(),
                line.bars().getLast().days().until());
        return chart.about(days.words(), asOf);
    }

    private static String opens(ForecastLine line) {
        return switch (line.what()) {
            case SESSIONS, EARNED -> "Those to come open what is booked.";
            case CONVERSIONS, BOOKED -> "Those to come open the leads that are open.";
            case INQUIRIES, COLLECTED -> "Those to come open the last 90 days, by which they go most.";
        };
    }

    private static Column column(ForecastBar bar) {
        Interval foreseen = bar.foreseen();
        return new Column(
                Formats.day(bar.days().from()),
                Math.round(bar.value()),
                foreseen == null ? null : new Interval(Math.round(foreseen.low()), Math.round(foreseen.high())),
                bar.ahead());
    }

    static String address(Rows rows) {
        return new Url(rows.query()).toPath(rows.page());
    }
}
