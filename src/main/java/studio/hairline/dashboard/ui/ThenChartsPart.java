package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import studio.hairline.dashboard.Datum;
import studio.hairline.dashboard.ThenPage;
import studio.hairline.figures.Slot;
import studio.hairline.leads.Category;
import studio.hairline.ui.Formats;
import studio.hairline.ui.chart.Chart;
import studio.hairline.ui.chart.Mark;
import studio.hairline.ui.chart.PairedBars;
import studio.hairline.ui.chart.StackedColumns;

/** The charts of a look back; each thing drawn is a link to its rows as they were. */
final class ThenChartsPart extends Div {

    private final ThenPage page;

    ThenChartsPart(ThenPage page) {
        this.page = page;
        addClassName("chart-grid");
        add(overTime(), byCategory());
    }

    private Chart<Datum> overTime() {
        ThenPage.Drawn drawn = page.drawn();
        StackedColumns<Datum> chart =
                new StackedColumns<>("Inquiries over time", Datum::place, datum -> mark(datum.kind()), Datum::value);
        chart.show(
                drawn.slots().stream().map(Slot::label).toList(),
                drawn.categories().stream()
                        .map(category -> mark(category.name()))
                        .toList(),
                drawn.overTime());
        return finished(chart, "Inquiries by the day they were received, by hair-loss category as it was known then.");
    }

    private Chart<Datum> byCategory() {
        List<Datum> inquiries = page.drawn().inquiries();
        List<Datum> conversions = page.drawn().conversions();
        PairedBars<Datum> chart = new PairedBars<>("By category", "Inquiries", "Conversions", Datum::value);
        chart.show(IntStream.range(0, inquiries.size())
                .mapToObj(
                        i -> new PairedBars.Pair<>(mark(inquiries.get(i).kind()), inquiries.get(i), conversions.get(i)))
                .toList());
        return finished(
                chart,
                "Inquiries received and conversions made in the period, as known then. Different inquiries in part, so"
                        + " one is no share of the other.");
    }

    private Chart<Datum> finished(Chart<Datum> chart, String definition) {
        Function<Datum, String> link = datum -> FigureCards.href(datum.rows());
        chart.link(link);
        chart.explain(definition);
        chart.addClassName("wide");
        return chart.about(page.filter().period().words(), "As known at the end of " + Formats.day(page.day()));
    }

    private static Mark mark(String category) {
        return Mark.category(category, Category.valueOf(category).label());
    }
}
