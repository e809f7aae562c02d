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
        add(overTime(), byCategory(), rates(), sessions(), sources(), funnel(), responses(), ages(), hours());
        if (!page.booked().isEmpty()) {
            add(booked(facts.currency().getCurrencyCode()));
        }
    }

    private Chart<Datum> overTime() {
        StackedColumns<Datum> chart =
                new StackedColumns<>("Inquiries over time", Datum::place, datum -> mark(datum.kind()), Datum::value);
        chart.show(
                page.slots().stream().map(Slot::label).toList(),
                page.categories().stream().map(c -> mark(c.name())).toList(),
                page.overTime());
        chart.addClassName("wide");
        return finished(chart, "Inquiries by the day they were received, by hair-loss category as it stands now.");
    }

    private Chart<Datum> byCategory() {
        PairedBars<Datum> chart = new PairedBars<>("By category", "Inquiries", "Conversions", Datum::value);
        chart.show(IntStream.range(0, page.inquiries().size())
                .mapToObj(i -> pair(page.inquiries().get(i), page.conversions().get(i)))
                .toList());
        return finished(
                chart,
                "Inquiries received and conversions made in the period. Different inquiries in part, so one is no share of the other.");
    }

    private static PairedBars.Pair<Datum> pair(Datum first, Datum second) {
        return new PairedBars.Pair<>(mark(first.kind()), first, second);
    }

    private Chart<RateDatum> rates() {
        IntervalBars<RateDatum> chart =
                new IntervalBars<>("Conversion rate by category", datum -> mark(datum.kind()), FigureCharts::whiskers);
        chart.show(page.rates());
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

    private Chart<Datum> sessions() {
        List<SessionMeasure> kinds = page.sessions().stream()
                .map(datum -> SessionMeasure.valueOf(datum.kind()))
                .distinct()
                .toList();
        StackedColumns<Datum> chart =
                new StackedColumns<>("Sessions by category", Datum::place, datum -> number(datum.kind()), Datum::value);
        chart.show(
                page.categories().stream().map(Category::label).toList(),
                kinds.stream().map(kind -> number(kind.name())).toList(),
                page.sessions());
        chart.addClassName("wide");
        return finished(chart, "Sessions completed in the period, by category and by number in the series.");
    }

    private static Mark number(String measure) {
        SessionMeasure kind = SessionMeasure.valueOf(measure);
        return Mark.numbered(kind.ordinal() - SessionMeasure.FIRST.ordinal() + 1, kind.label());
    }

    private Chart<Datum> sources() {
        PairedBars<Datum> chart = new PairedBars<>("Sources", "Inquiries", "Conversions", Datum::value);
        List<Datum> both = page.sources();
        chart.show(IntStream.range(0, both.size() / 2)
                .mapToObj(i -> new PairedBars.Pair<>(
                        Mark.plain(both.get(2 * i).place()), both.get(2 * i), both.get(2 * i + 1)))
                .toList());
        return finished(chart, "Where the people of these inquiries and conversions heard of the studio.");
    }

    private Chart<Datum> funnel() {
        Funnel<Datum> chart = new Funnel<>("How far they got", Datum::value);
        chart.show(page.funnel().stream().map(FigureCharts::step).toList());
        return finished(
                chart,
                "The inquiries received in the period, and how many of the same ones ever passed each step; a skipped step counts as passed.");
    }

    private static Funnel.Step<Datum> step(Datum datum) {
        return new Funnel.Step<>(Mark.plain(datum.place()), datum, nothing());
    }

    private static @Nullable Datum nothing() {
        return null;
    }

    private Chart<Datum> responses() {
        return bars(
                "First response",
                page.responses(),
                "Time from received to the first human outbound attempt, by the wall clock; the unanswered are shown too, so the bars add up to all inquiries.");
    }

    private Chart<Datum> ages() {
        return bars(
                "Age of what is open",
                page.ages(),
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
        chart.show(page.hours());
        chart.addClassName("wide");
        return finished(chart, "Arrivals by weekday and hour of the studio's clock.");
    }

    private Chart<Datum> booked(String currency) {
        PairedBars<Datum> chart = new PairedBars<>("Revenue by category", "Booked", "Earned", Datum::value);
        chart.unit(Unit.money(currency));
        chart.addClassName("wide");
        chart.show(IntStream.range(0, page.booked().size())
                .mapToObj(i -> pair(page.booked().get(i), page.earned().get(i)))
                .toList());
        return finished(
                chart,
                "Booked: totals of the plans agreed, by the day of conversion. Earned: value of the sessions completed in the period. Different plans in part.");
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
