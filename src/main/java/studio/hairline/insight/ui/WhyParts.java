package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import studio.hairline.insight.CellChange;
import studio.hairline.insight.Counted;
import studio.hairline.insight.WhyPage;
import studio.hairline.insight.WhyPage.Sides;
import studio.hairline.insight.WhyPage.WhyCell;
import studio.hairline.ui.chart.Mark;
import studio.hairline.ui.chart.Waterfall;
import studio.hairline.ui.chart.Waterfall.Part;

/** A change drawn in its parts, and in numbers. */
final class WhyParts {

    private WhyParts() {}

    static Component waterfall(WhyPage page, String asOf) {
        Sides sides = page.sides();
        List<Long> parts = page.change().parts();
        Waterfall<Counted> chart = new Waterfall<>("From then to now");
        chart.show(List.of(
                new Part<>(
                        new Mark(
                                "Conversions of "
                                        + Objects.requireNonNull(page.before()).words(),
                                "series-first"),
                        sides.hitsBefore().count(),
                        sides.hitsBefore()),
                part("Volume: how many came", parts.get(0), sides.allNow()),
                part("Mix: who came, from where", parts.get(1), sides.allNow()),
                part("Rate: how they convert", parts.get(2), sides.hitsNow()),
                new Part<>(
                        new Mark("Conversions of " + page.now().words(), "series-second"),
                        sides.hitsNow().count(),
                        sides.hitsNow())));
        chart.link(number -> Figures.address(number, WhyView.PATH));
        chart.explain(
                "Inquiries at least 90 days old that converted within 90 days. Volume, mix (category and source) and rate sum exactly to the change; each is the mean over all orders in which the three may have changed (Shapley), in whole conversions by largest remainder.");
        chart.addClassName("wide");
        return chart.about(page.now().words(), asOf);
    }

    private static Part<Counted> part(String label, long change, Counted opens) {
        return new Part<>(new Mark(label, change < 0 ? "series-2" : "series-1"), change, opens);
    }

    static InsightTable table(WhyPage page) {
        InsightTable table = new InsightTable(
                "By category and source",
                "What each adds to the change, in conversions; those that moved most first. They sum to the parts above but for rounding.",
                List.of("Inquiries then", "now", "Converted then", "now", "Volume", "Mix", "Rate"));
        page.cells().forEach(cell -> row(table, cell));
        return table;
    }

    private static void row(InsightTable table, WhyCell cell) {
        CellChange change = cell.change();
        table.row(
                change.category().label() + " · " + change.source().label(),
                Figures.count(cell.before()),
                Figures.count(cell.now()),
                Figures.rate(change.before(), cell.before()),
                Figures.rate(change.now(), cell.now()),
                Figures.soft(signed(change.volume())),
                Figures.soft(signed(change.mix())),
                Figures.soft(signed(change.rate())));
    }

    private static String signed(double change) {
        return Math.abs(change) < 0.05
                ? "0"
                : String.format(Locale.US, "%s%.1f", change < 0 ? "−" : "+", Math.abs(change));
    }
}
