package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.DashboardPage;
import studio.hairline.dashboard.Datum;
import studio.hairline.dashboard.RateDatum;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Slot;
import studio.hairline.leads.Category;
import studio.hairline.operations.StudioFacts;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.ui.Url;
import studio.hairline.ui.chart.Bars;
import studio.hairline.ui.chart.Chart;
import studio.hairline.ui.chart.Funnel;
import studio.hairline.ui.chart.HeatMap;
import studio.hairline.ui.chart.IntervalBars;
import studio.hairline.ui.chart.Mark;
import studio.hairline.ui.chart.PairedBars;
import studio.hairline.ui.chart.StackedColumns;
import studio.hairline.ui.chart.Unit;
import studio.hairline.ui.chart.Whiskers;

/** The charts of the dashboard; each thing drawn is a link to its rows. */
class FigureCharts extends Div {

    private final DashboardPage page;
    private final String asOf;

    FigureCharts(DashboardPage page, StudioFacts facts, String asOf) {
        this.page = page;
        this.asOf = asOf;
        addClassName("chart-grid");
        add(overTime(), byCategory(), rates(), series(), sources(), funnel(), responses(), ages(), hours());
        if (!page.money().isEmpty()) {
            addComponentAtIndex(4, money(facts.currency().getCurrencyCode()));
        }
    }

    private Chart<Datum> overTime() {
        StackedColumns<Datum> chart =
                new StackedColumns<>("Inquiries over time", Datum::place, datum -> mark(datum.kind()), Datum::value);
        chart.show(
                page.pictures().slots().stream().map(Slot::label).toList(),
                page.pictures().categories().stream().map(c -> mark(c.name())).toList(),
                page.pictures().overTime());
        chart.addClassName("wide");
        return finished(chart, "Inquiries by the day they were received, by hair-loss category as it stands now.");
    }

    private Chart<Datum> byCategory() {
        PairedBars<Datum> chart = new PairedBars<>("By category", "Inquiries", "Conversions", Datum::value);
        chart.show(IntStream.range(0, page.pictures().inquiries().size())
                .mapToObj(i -> pair(
                        page.pictures().inquiries().get(i),
                        page.pictures().conversions().get(i)))
                .toList());
        return finished(
                chart,
                "Inquiries received and conversions made in the period. Different inquiries in part, so one is no share of the other.");
    }

    private static PairedBars.Pair<Datum> pair(Datum first, Datum second) {
        return new PairedBars.Pair<>(mark(first.kind()), first, second);
    }

    private Chart<Datum> series() {
        StackedColumns<Datum> chart = new StackedColumns<>(
                "Sessions by category",
                Datum::place,
                datum -> number(SessionMeasure.valueOf(datum.kind())),
                Datum::value);
        List<Datum> series = page.pictures().series();
        chart.show(
                page.pictures().categories().stream().map(Category::label).toList(),
                series.stream()
                        .map(Datum::kind)
                        .distinct()
                        .map(kind -> number(SessionMeasure.valueOf(kind)))
                        .toList(),
                series);
        return finished(
                chart,
                "Sessions completed in the period, by category and by their number in the series. Touch-ups and those without a number are shown too.");
    }

    private static Mark number(SessionMeasure measure) {
        return Mark.numbered(measure.ordinal() - SessionMeasure.FIRST.ordinal() + 1, measure.label());
    }

    private Chart<RateDatum> rates() {
        IntervalBars<RateDatum> chart =
                new IntervalBars<>("Conversion rate by category", datum -> mark(datum.kind()), FigureCharts::whiskers);
        chart.show(page.pictures().rates());
        chart.link(datum -> address(datum.rows()));
        chart.explain("Inquiries at least 90 days old that converted within 90 days, with the 95 % Wilson interval.");
        chart.emptySays("No inquiry of this period is 90 days old yet: they are still ripening.");
        return chart.about(page.filter().period().words(), asOf);
    }

    private static Whiskers whiskers(RateDatum datum) {
        var interval = datum.rate().interval();
        return new Whiskers(
                datum.rate().value().orElse(0),
                interval.low(),
                interval.high(),
                datum.rate().n());
    }

    private Chart<Datum> sources() {
        PairedBars<Datum> chart = new PairedBars<>("Sources", "Inquiries", "Conversions", Datum::value);
        List<Datum> both = page.pictures().sources();
        chart.show(IntStream.range(0, both.size() / 2)
                .mapToObj(i -> new PairedBars.Pair<>(
                        Mark.plain(both.get(2 * i).place()), both.get(2 * i), both.get(2 * i + 1)))
                .toList());
        return finished(chart, "Where the people of these inquiries and conversions heard of the studio.");
    }

    private Chart<Datum> funnel() {
        Funnel<Datum> chart = new Funnel<>("How far they got", Datum::value);
        List<Datum> funnel = page.pictures().funnel();
        chart.show(IntStream.range(0, funnel.size())
                .mapToObj(i -> step(
                        funnel.get(i), i == 0 ? null : page.pictures().stopped().get(i - 1)))
                .toList());
        return finished(
                chart,
                "The inquiries received in the period, and how many of the same ones ever passed each step; a skipped step counts as passed. What was lost on the way opens who came no further.");
    }

    private static Funnel.Step<Datum> step(Datum reached, @Nullable Datum stopped) {
        return new Funnel.Step<>(Mark.plain(reached.place()), reached, stopped);
    }

    private Chart<Datum> responses() {
        return bars(
                "First response",
                page.pictures().responses(),
                "Time from received to the first human outbound attempt, by the wall clock; the unanswered are shown too, so the bars add up to all inquiries.");
    }

    private Chart<Datum> ages() {
        return bars(
                "Age of what is open",
                page.pictures().ages(),
                "Studio days since an open lead was received, whatever the period.");
    }

    private Chart<Datum> bars(String title, List<Datum> data, String definition) {
        Bars<Datum> chart = new Bars<>(title, datum -> Mark.plain(datum.place()), Datum::value);
        chart.show(data);
        return finished(chart, definition);
    }

    private Chart<Datum> hours() {
        HeatMap<Datum> chart =
                new HeatMap<>("When inquiries arrive", datum -> Integer.parseInt(datum.kind()), Datum::value);
        chart.show(page.pictures().hours());
        chart.addClassName("wide");
        return finished(chart, "Arrivals by weekday and hour of the studio's clock.");
    }

    private Chart<Datum> money(String currency) {
        PairedBars<Datum> chart = new PairedBars<>("Revenue by category", "Booked", "Earned", Datum::value);
        chart.unit(Unit.money(currency));
        int categories = page.money().size() / 2;
        chart.show(IntStream.range(0, categories)
                .mapToObj(i -> pair(page.money().get(i), page.money().get(categories + i)))
                .toList());
        return finished(
                chart,
                "Booked: totals of the plans agreed at conversion, by that day. Earned: value of the sessions delivered, by their day. Different money, never added up.");
    }

    private Chart<Datum> finished(Chart<Datum> chart, String definition) {
        Function<Datum, String> link = datum -> address(datum.rows());
        chart.link(link);
        chart.explain(definition);
        return chart.about(page.filter().period().words(), asOf);
    }

    private static Mark mark(String category) {
        return Mark.category(category, Category.valueOf(category).label());
    }

    private static String address(Rows rows) {
        return new Url(rows.query()).toPath(rows.page());
    }
}
