package studio.hairline.treatments;

import static studio.hairline.leads.LeadUrl.all;
import static studio.hairline.leads.LeadUrl.first;
import static studio.hairline.leads.LeadUrl.put;
import static studio.hairline.leads.LeadUrl.putAll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadUrl;
import studio.hairline.leads.Source;

/**
 * A {@link SessionFilter} as query parameters, both ways: {@code of from to category source person status kind number series weekday daytime q}. What is
 * not understood is ignored; {@code to} is the last day, included; the person is the artist.
 */
public final class SessionUrl {

    private static final String NONE = "none";
    private static final int HOURS = 24;

    private SessionUrl() {}

    /** @param usual what is counted when the URL does not say */
    public static SessionFilter read(Map<String, List<String>> query, SessionMeasure usual) {
        return new SessionFilter(
                first(query, "of").flatMap(SessionMeasure::of).orElse(usual),
                LeadUrl.period(query),
                all(query, "category", Category::of),
                all(query, "source", Source::of),
                first(query, "person").flatMap(LeadUrl::person).orElse(null),
                all(query, "status", SessionStatus::of),
                all(query, "kind", SessionKind::of),
                first(query, "number").flatMap(SessionUrl::number).orElse(null),
                first(query, "series").flatMap(SeriesCourse::of).orElse(null),
                first(query, "weekday")
                        .filter(text -> text.matches("[1-7]"))
                        .map(Integer::valueOf)
                        .orElse(null),
                first(query, "daytime").flatMap(SessionUrl::hour).orElse(null),
                first(query, "q").map(String::strip).orElse(""));
    }

    /** @param usual what is counted when the URL does not say */
    public static Map<String, List<String>> write(SessionFilter filter, SessionMeasure usual) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "of", filter.of() == usual ? null : filter.of().code());
        Period period = filter.period();
        if (period != null) {
            put(query, "from", period.from());
            put(query, "to", period.until().minusDays(1));
        }
        putAll(query, "category", filter.categories());
        putAll(query, "source", filter.sources());
        Long person = filter.artist();
        put(query, "person", person != null && person == LeadFilter.NOBODY ? "nobody" : person);
        putAll(query, "status", filter.statuses());
        putAll(query, "kind", filter.kinds());
        Integer number = filter.number();
        put(query, "number", number != null && number == SessionFilter.NO_NUMBER ? NONE : number);
        SeriesCourse course = filter.course();
        put(query, "series", course == null ? null : course.code());
        put(query, "weekday", filter.weekday());
        put(query, "daytime", filter.hour());
        put(query, "q", filter.text().isEmpty() ? null : filter.text());
        return query;
    }

    private static Optional<Integer> hour(String text) {
        return text.matches("[0-9]{1,2}")
                ? Optional.of(Integer.valueOf(text)).filter(hour -> hour < HOURS)
                : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        if (text.equals(NONE)) {
            return Optional.of(SessionFilter.NO_NUMBER);
        }
        return text.matches("[1-9][0-9]?") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
