package studio.hairline.ui.chart;

import java.util.ArrayList;
import java.util.List;

/** How one number became another: the first, what was added or taken away, the last; each part begins where the one before ended. */
public final class Waterfall<T> extends Chart<T> {

    /** @param change what it adds or takes away; for the first and the last what they are */
    public record Part<T>(Mark mark, double change, T item) {}

    public Waterfall(String title) {
        super("waterfall", title);
    }

    /** @param parts the first, the changes, the last, which is what the others sum to */
    public Chart<T> show(List<Part<T>> parts) {
        List<Cell> cells = new ArrayList<>();
        double level = 0;
        for (int place = 0; place < parts.size(); place++) {
            double change = parts.get(place).change();
            boolean whole = place == 0 || place == parts.size() - 1;
            double from = whole ? 0 : level;
            double to = from + change;
            cells.add(Cell.between(place, change, Math.min(from, to), Math.max(from, to)));
            level = to;
        }
        return draw(new Drawing<>(
                parts.stream().map(Part::mark).toList(),
                List.of(),
                parts.stream().map(Part::item).toList(),
                cells));
    }
}
