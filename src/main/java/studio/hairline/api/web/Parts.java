package studio.hairline.api.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/** How a figure is told apart: every part that was asked for, "Not recorded" too. */
enum Parts {
    CATEGORY,
    SOURCE;

    static Optional<Parts> of(String code) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }

    /** @return the filter of each part, by its code */
    Map<String, DashboardFilter> of(DashboardFilter whole) {
        Map<String, DashboardFilter> parts = new LinkedHashMap<>();
        switch (this) {
            case CATEGORY ->
                any(whole.categories(), Category.class).forEach(one -> parts.put(one.name(), whole.about(Set.of(one))));
            case SOURCE ->
                any(whole.sources(), Source.class).forEach(one -> parts.put(one.name(), whole.from(Set.of(one))));
        }
        return parts;
    }

    private static <E extends Enum<E>> Set<E> any(Set<E> asked, Class<E> all) {
        return asked.isEmpty() ? EnumSet.allOf(all) : asked;
    }
}
