package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Category;
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

/** Made-up figures for the gallery, always the same. */
final class GalleryItems {

    record Part(String name, Mark mark, long count) {}

    record Slice(String month, Mark mark, long count) {}

    private static final Random RANDOM = new Random(7);

    private GalleryItems() {}

    static List<Part> parts() {
        return Arrays.stream(Category.values())
                .map(c -> new Part(c.name(), mark(c), Math.round(300.0 / (c.ordinal() + 1)) + RANDOM.nextInt(30)))
                .toList();
    }

    static List<Component> charts() {
        StackedColumns<Slice> wide = months();
        wide.addClassName("wide");
        return Stream.<Component>of(wide, pairs(), rates(), bars(), funnel(), heat(), empty())
                .toList();
    }

    private static StackedColumns<Slice> months() {
        List<String> buckets = IntStream.range(0, 24)
                .mapToObj(i -> Formats.month(LocalDate.of(2025, 1, 1).plusMonths(i)))
                .toList();
        List<Mark> marks =
                Arrays.stream(Category.values()).map(GalleryItems::mark).toList();
        List<Slice> items = new ArrayList<>();
        buckets.forEach(month -> marks.forEach(mark ->
                items.add(new Slice(month, mark, RANDOM.nextInt(30 / (1 + marks.indexOf(mark)) + 3)))));
        StackedColumns<Slice> chart =
                new StackedColumns<>("Inquiries over time by category", Slice::month, Slice::mark, Slice::count);
        told(chart)
                .link(s -> "gallery?month=" + s.month().replace(' ', '-') + "&category="
                        + s.mark().role());
        chart.height(320);
        chart.show(buckets, marks, items);
        return chart;
    }

    private static Chart<Part> pairs() {
        return told(new PairedBars<Part>("Inquiries and conversions", "Inquiries", "Conversions", Part::count)
                        .show(parts().stream()
                                .map(p ->
                                        new PairedBars.Pair<>(p.mark(), p, new Part(p.name(), p.mark(), p.count() / 3)))
                                .toList()))
                .link(p -> "gallery?pair=" + p.name());
    }

    private static Chart<Part> rates() {
        return told(new IntervalBars<Part>(
                                "Conversion rate by category",
                                Part::mark,
                                p -> Whiskers.of(new Rate(p.count() / 3, p.count())))
                        .show(parts().stream()
                                .map(p ->
                                        new Part(p.name(), p.mark(), p.name().startsWith("OTHER") ? 0 : p.count() / 2))
                                .toList()))
                .link(p -> "gallery?rate=" + p.name());
    }

    private static Chart<Part> bars() {
        return told(new Bars<Part>("Collected by source", Part::mark, p -> p.count() * 12_300)
                        .show(Stream.of("Google search", "Instagram", "A client's referral", "Walk-in", "Not recorded")
                                .map(name -> new Part(name, Mark.plain(name), 10 + RANDOM.nextInt(200)))
                                .toList()))
                .unit(Unit.money("USD"))
                .link(p -> "gallery?source=" + Url.EMPTY.with("q", p.name()).toPath(""));
    }

    private static Chart<Part> funnel() {
        List<String> steps =
                List.of("Inquiries", "Answered", "Consultation booked", "Attended", "Converted", "First session");
        long[] counts = {1204, 1101, 640, 522, 301, 288};
        return told(new Funnel<Part>("From inquiry to chair", Part::count)
                        .show(IntStream.range(0, 6)
                                .mapToObj(i -> new Funnel.Step<>(
                                        Mark.plain(steps.get(i)),
                                        new Part("reached" + i, Mark.plain(""), counts[i]),
                                        i == 0
                                                ? null
                                                : new Part("lost" + i, Mark.plain(""), counts[i - 1] - counts[i])))
                                .toList()))
                .link(p -> "gallery?step=" + p.name());
    }

    private static Chart<int[]> heat() {
        HeatMap<int[]> chart = new HeatMap<>("Arrivals by weekday and hour", x -> x[0], x -> x[1]);
        return told(chart.show(IntStream.range(0, 168)
                        .mapToObj(h -> new int[] {h, h % 24 < 7 ? 0 : RANDOM.nextInt(20)})
                        .toList()))
                .link(x -> "gallery?hour=" + x[0]);
    }

    private static Chart<Part> empty() {
        return told(
                new Bars<Part>("Lost reasons", Part::mark, Part::count).emptySays("Nothing was lost in these days."));
    }

    private static <T> Chart<T> told(Chart<T> chart) {
        return chart.explain("What this counts, over what, and dated by which day, in a sentence or two.")
                .about("All categories · 1–23 Nov 2026", "as of 23 Nov 2026, 09:41");
    }

    private static Mark mark(Category category) {
        return new Mark(category.label(), category.colour());
    }
}
