package studio.hairline.dashboard.ui;

import java.util.ArrayList;
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
import studio.hairline.ui.Tile;
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
class FigureCharts {

    private final DashboardPage page;
    private final String asOf;
    private final String currency;

    FigureCharts(DashboardPage page, StudioFacts facts, String asOf) {
        this.page = page;
        this.asOf = asOf;
        this.currency = facts.currency().getCurrencyCode();
    }

    List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>(List.of(
                new Tile("chart-over-time", "Inquiries over time", this::overTime),
                new Tile("chart-by-category", "By category", this::byCategory),
                new Tile("chart-rates", "Conversion rate by category", this::rates),
                new Tile("chart-sessions", "Sessions by category", this::sessions),
                new Tile("chart-sources", "Sources", this::sources),
                new Tile("chart-funnel", "How far they got", this::funnel),
                new Tile("chart-responses", "First response", this::responses),
                new Tile("chart-ages", "Age of what is open", this::ages),
                new Tile("chart-hours", "When inquiries arrive", this::hours)));
        if (!page.booked().isEmpty()) {
            tiles.add(new Tile("chart-revenue", "Revenue by category", this::booked));
        }
        return tiles;
    }

    private Chart<Datum> overTime(String title) {
        StackedColumns<Datum> chart =
                new StackedColumns<>(title, Datum::place, datum -> mark(datum.kind()), Datum::value);
        chart.show(
                page.slots().stream().map(Slot::label).toList(),
                page.categories().stream().map(c -> mark(c.name())).toList(),
                page.overTime());
        chart.addClassName("wide");
        return finished(chart, "Inquiries by the day they were received, by the hair-loss category known of them.");
    }

    private Chart<Datum> byCategory(String title) {
        PairedBars<Datum> chart = new PairedBars<>(title, "Inquiries", "Conversions", Datum::value);
        chart.show(IntStream.range(0, page.inquiries().size())
                .mapToObj(i -> pair(page.inquiries().get(i), page.conversions().get(i)))
                .toList());
        return finished(
                chart,
                "Inquiries received and conversions made in the period. Different inquiries in part, so one is no"
                        + " share of the other.");
    }

    private static PairedBars.Pair<Datum> pair(Datum first, Datum second) {
        return new PairedBars.Pair<>(mark(first.kind()), first, second);
    }

    private Chart<RateDatum> rates(String title) {
        IntervalBars<RateDatum> chart = new IntervalBars<>(title, datum -> mark(datum.kind()), FigureCharts::whiskers);
        chart.show(page.rates());
        chart.link(datum -> address(datum.rows()));
        chart.explain("Inquiries at least 90 days old that converted within 90 days, with the 95 % Wilson interval.");
        chart.emptySays("No inquiry of this period is 90 days old yet: they are still ripening.");
        chart.whenNear();
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

    private Chart<Datum> sessions(String title) {
        List<SessionMeasure> kinds = page.sessions().stream()
                .map(datum -> SessionMeasure.valueOf(datum.kind()))
                .distinct()
                .toList();
        StackedColumns<Datum> chart =
                new StackedColumns<>(title, Datum::place, datum -> number(datum.kind()), Datum::value);
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

    private Chart<Datum> sources(String title) {
        PairedBars<Datum> chart = new PairedBars<>(title, "Inquiries", "Conversions", Datum::value);
        List<Datum> both = page.sources();
        chart.show(IntStream.range(0, both.size() / 2)
                .mapToObj(i -> new PairedBars.Pair<>(
                        Mark.plain(both.get(2 * i).place()), both.get(2 * i), both.get(2 * i + 1)))
                .toList());
        return finished(chart, "Where the people of these inquiries and conversions heard of the studio.");
    }

    private Chart<Datum> funnel(String title) {
        Funnel<Datum> chart = new Funnel<>(title, Datum::value);
        chart.show(page.funnel().stream().map(FigureCharts::step).toList());
        return finished(
                chart,
                "The inquiries received in the period, and how many of the same ones ever passed each step; a skipped"
                        + " step counts as passed.");
    }

    private static Funnel.Step<Datum> step(Datum datum) {
        return new Funnel.Step<>(Mark.plain(datum.place()), datum, nothing());
    }

    private static @Nullable Datum nothing() {
        return null;
    }

    private Chart<Datum> responses(String title) {
        return bars(
                title,
                page.responses(),
                "Time from received to the first human outbound attempt, by the wall clock; the unanswered are shown"
                        + " too, so the bars add up to all inquiries.");
    }

    private Chart<Datum> ages(String title) {
        return bars(title, page.ages(), "Studio days since an open lead was received, whatever the period.");
    }

    private Chart<Datum> bars(String title, List<Datum> data, String definition) {
        Bars<Datum> chart = new Bars<>(title, datum -> Mark.plain(datum.place()), Datum::value);
        chart.show(data);
        return finished(chart, definition);
    }

    private Chart<Datum> hours(String title) {
        HeatMap<Datum> chart = new HeatMap<>(title, datum -> Integer.parseInt(datum.kind()), Datum::value);
        chart.show(page.hours());
        chart.addClassName("wide");
        return finished(chart, "Arrivals by weekday and hour of the studio's clock.");
    }

    private Chart<Datum> booked(String title) {
        PairedBars<Datum> chart = new PairedBars<>(title, "Booked", "Earned", Datum::value);
        chart.unit(Unit.money(currency));
        chart.addClassName("wide");
        chart.show(IntStream.range(0, page.booked().size())
                .mapToObj(i -> pair(page.booked().get(i), page.earned().get(i)))
                .toList());
        return finished(
                chart,
                "Booked: totals of the plans agreed, by the day of conversion. Earned: value of the sessions completed"
                        + " in the period. Different plans in part.");
    }

    private Chart<Datum> finished(Chart<Datum> chart, String definition) {
        Function<Datum, String> link = datum -> address(datum.rows());
        chart.link(link);
        chart.explain(definition);
        chart.whenNear();
        return chart.about(page.filter().period().words(), asOf);
    }

    private static Mark mark(String category) {
        return Mark.category(category, Category.valueOf(category).label());
    }

    private static String address(Rows rows) {
        return new Url(rows.query()).toPath(rows.page());
    }
}
