package studio.hairline.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Steps of one cohort, each no longer than the one before; what was lost on the way is an item of its own. */
public final class Funnel<T> extends Chart<T> {

    /**
     * @param lost those of the step before who did not come this far; null for the first step
     */
    public record Step<T extends Object>(
            Mark mark, T reached, @Nullable T lost) {}

    private static final List<Mark> SIDES =
            List.of(new Mark("Came this far", "series-1"), new Mark("Lost on the way here", "series-lost"));

    private final ToDoubleFunction<T> value;

    public Funnel(String title, ToDoubleFunction<T> value) {
        super("funnel", title);
        this.value = value;
    }

    public Chart<T> show(List<Step<T>> steps) {
        List<T> items = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; place < steps.size(); place++) {
            Step<T> step = steps.get(place);
            items.add(step.reached());
            cells.add(Cell.of(place, 0, value.applyAsDouble(step.reached())));
            T lost = step.lost();
            if (lost != null) {
                items.add(lost);
                cells.add(Cell.of(place, 1, value.applyAsDouble(lost)));
            }
        }
        return draw(new Drawing<>(steps.stream().map(Step::mark).toList(), SIDES, items, cells));
    }
}
