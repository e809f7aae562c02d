package studio.hairline.money;

import static studio.hairline.leads.LeadUrl.all;
import static studio.hairline.leads.LeadUrl.first;
import static studio.hairline.leads.LeadUrl.put;
import static studio.hairline.leads.LeadUrl.putAll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadUrl;
import studio.hairline.leads.Source;

/**
 * A {@link MoneyFilter} as query parameters, both ways: {@code of from to means category source person}. What is not
 * understood is ignored; {@code to} is the last day, included; the person is the lead's assignee.
 */
public final class MoneyUrl {

    private MoneyUrl() {}

    public static MoneyFilter read(Map<String, List<String>> query) {
        return new MoneyFilter(
                first(query, "of").flatMap(MoneyMeasure::of).orElse(MoneyMeasure.EVERYTHING),
                LeadUrl.period(query),
                all(query, "means", Means::of),
                all(query, "category", Category::of),
                all(query, "source", Source::of),
                first(query, "person").flatMap(LeadUrl::person).orElse(null));
    }

    public static Map<String, List<String>> write(MoneyFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(
                query,
                "of",
                filter.of() == MoneyMeasure.EVERYTHING ? null : filter.of().code());
        Period period = filter.period();
        if (period != null) {
            put(query, "from", period.from());
            put(query, "to", period.until().minusDays(1));
        }
        putAll(query, "means", filter.means());
        putAll(query, "category", filter.categories());
        putAll(query, "source", filter.sources());
        Long person = filter.assignee();
        put(query, "person", person != null && person == LeadFilter.NOBODY ? "nobody" : person);
        return query;
    }
}
