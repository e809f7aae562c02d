package studio.hairline.insight.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import studio.hairline.insight.Counted;
import studio.hairline.insight.FunnelPage;
import studio.hairline.insight.FunnelStep;
import studio.hairline.ui.chart.Funnel;
import studio.hairline.ui.chart.Mark;

/** The funnel drawn, and in numbers. */
final class FunnelParts {

    private FunnelParts() {}

    static Component chart(FunnelPage page, String asOf) {
        Funnel<Counted> chart = new Funnel<>("How far they came", Counted::count);
        List<Funnel.Step<Counted>> steps = new ArrayList<>();
        page.steps()
                .forEach(step ->
                        steps.add(new Funnel.Step<>(Mark.plain(step.step().label()), step.reached(), null)));
        chart.show(steps);
        chart.link(number -> Figures.address(number, FunnelView.PATH));
        chart.explain(
                "The inquiries received in the period, and how many of the same ones ever passed each step; a skipped step counts as passed, so no step is larger than the one before.");
        chart.addClassName("wide");
        return chart.about(page.filter().period().words(), asOf);
    }

    static InsightTable table(FunnelPage page) {
        InsightTable table = new InsightTable(
                "Who came no further",
                "Each inquiry stands once: at the furthest step it ever passed. Still open opens the people with their next step.",
                List.of(
                        "Came this far",
                        "of the step before",
                        "of all",
                        "Stopped here: still open",
                        "lost",
                        "client, sessions ahead"));
        page.steps().forEach(step -> row(table, step));
        return table;
    }

    private static void row(InsightTable table, FunnelStep step) {
        table.row(
                step.step().label(),
                Figures.count(step.reached()),
                Figures.rate(step.fromBefore(), step.reached()),
                Figures.rate(step.fromAll(), step.reached()),
                Figures.count(step.open()),
                Figures.count(step.lost()),
                Figures.count(step.clients()));
    }
}
