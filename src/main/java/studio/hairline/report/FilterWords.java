package studio.hairline.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Source;

/** Says what a report is about: "Dec 2025 – Nov 2026, Male pattern baldness, from Instagram". */
final class FilterWords {

    private FilterWords() {}

    /** @param team names by user id */
    static String of(Report report, Map<Long, String> team) {
        DashboardFilter filter = report.filter();
        List<String> parts = new ArrayList<>();
        boolean stock = report.figure().meaning().dated().startsWith("stock");
        parts.add(
                stock
                        ? (report.knownOn() == null ? "As it stands now" : "As it stood")
                        : filter.period().words());
        if (!filter.categories().isEmpty()) {
            parts.add(any(filter.categories(), Category::label));
        }
        if (!filter.sources().isEmpty()) {
            parts.add("from " + any(filter.sources(), Source::label));
        }
        Long who = filter.person();
        if (who != null) {
            parts.add("of " + (who == LeadFilter.NOBODY ? "nobody" : team.getOrDefault(who, "somebody else")));
        }
        return String.join(", ", parts);
    }

    private static <T> String any(Collection<T> chosen, Function<T, String> label) {
        return chosen.stream().map(label).collect(Collectors.joining(" or "));
    }
}
