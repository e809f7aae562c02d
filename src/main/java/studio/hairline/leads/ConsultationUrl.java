package studio.hairline.leads;

import static studio.hairline.leads.LeadUrl.all;
import static studio.hairline.leads.LeadUrl.first;
import static studio.hairline.leads.LeadUrl.put;
import static studio.hairline.leads.LeadUrl.putAll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.hairline.figures.Period;

/**
 * A {@link ConsultationFilter} as query parameters, both ways: {@code of from to category source person kind outcome}. What is
 * not understood is ignored; {@code to} is the last day, included; the person is the artist.
 */
public final class ConsultationUrl {

    private ConsultationUrl() {}

    public static ConsultationFilter read(Map<String, List<String>> query) {
        return new ConsultationFilter(
                first(query, "of").flatMap(ConsultationMeasure::of).orElse(ConsultationMeasure.CONSULTATIONS),
                LeadUrl.period(query),
                all(query, "category", Category::of),
                all(query, "source", Source::of),
                first(query, "person").flatMap(LeadUrl::person).orElse(null),
                all(query, "kind", ConsultationKind::of),
                all(query, "outcome", ConsultationOutcome::of));
    }

    public static Map<String, List<String>> write(ConsultationFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(
                query,
                "of",
                filter.of() == ConsultationMeasure.CONSULTATIONS
                        ? null
                        : filter.of().code());
        Period period = filter.period();
        if (period != null) {
            put(query, "from", period.from());
            put(query, "to", period.until().minusDays(1));
        }
        putAll(query, "category", filter.categories());
        putAll(query, "source", filter.sources());
        Long person = filter.artist();
        put(query, "person", person != null && person == LeadFilter.NOBODY ? "nobody" : person);
        putAll(query, "kind", filter.kinds());
        putAll(query, "outcome", filter.outcomes());
        return query;
    }
}
