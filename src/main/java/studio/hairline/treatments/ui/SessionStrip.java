package studio.hairline.treatments.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import studio.hairline.leads.Category;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.ui.ShareStrip;
import studio.hairline.ui.chart.Mark;

/** How the list divides into hair-loss categories; each narrows the list to itself, or widens it again. */
final class SessionStrip {

    private SessionStrip() {}

    /** @param address of the list of another filter */
    static ShareStrip<Category> of(
            SessionFilter filter, Map<Category, Long> counts, Function<SessionFilter, String> address) {
        return new ShareStrip<Category>(
                        filter.of().label() + " by category",
                        category -> Mark.category(category.name(), category.label()),
                        category -> counts.getOrDefault(category, 0L))
                .narrows(filter.categories(), only -> address.apply(filter.about(only)))
                .show(List.of(Category.values()));
    }
}
