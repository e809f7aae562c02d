package studio.hairline.leads;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;

/**
 * A {@link LeadFilter} as query parameters, both ways: {@code of from to category source person hour before stage q stopped written grade weekday reason}, and those of {@link RepliesUrl}. What is not
 * understood is ignored; {@code to} is the last day, included.
 */
public final class LeadUrl {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private LeadUrl() {}

    /** @param usual what is counted when the URL does not say */
    public static LeadFilter read(Map<String, List<String>> query, LeadMeasure usual) {
        return new LeadFilter(
                first(query, "of").flatMap(LeadMeasure::of).orElse(usual),
                period(query),
                all(query, "category", Category::of),
                all(query, "source", Source::of),
                first(query, "person").flatMap(LeadUrl::person).orElse(null),
                first(query, "hour").flatMap(LeadUrl::hour).orElse(null),
                first(query, "before").flatMap(LeadUrl::instant).orElse(null),
                all(query, "stage", Stage::of),
                first(query, "q").map(String::strip).orElse(""),
                RepliesUrl.read(query),
                Course.read(query));
    }

    /** @param usual what is counted when the URL does not say */
    public static Map<String, List<String>> write(LeadFilter filter, LeadMeasure usual) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "of", filter.of() == usual ? null : filter.of().code());
        Period period = filter.period();
        if (period != null) {
            put(query, "from", period.from());
            put(query, "to", period.until().minusDays(1));
        }
        putAll(query, "category", filter.categories());
        putAll(query, "source", filter.sources());
        Long person = filter.assignee();
        put(query, "person", person != null && person == LeadFilter.NOBODY ? "nobody" : person);
        put(query, "hour", filter.hour());
        put(query, "before", filter.before());
        putAll(query, "stage", filter.stages());
        put(query, "q", filter.text().isEmpty() ? null : filter.text());
        RepliesUrl.write(filter.replies(), query);
        filter.course().write(query);
        return query;
    }

    /** @return the period of {@code from} and {@code to}, both days included; null unless both are days in order */
    public static @Nullable Period period(Map<String, List<String>> query) {
        LocalDate from = first(query, "from").flatMap(LeadUrl::day).orElse(null);
        LocalDate to = first(query, "to").flatMap(LeadUrl::day).orElse(null);
        return from == null || to == null || to.isBefore(from) ? null : new Period(from, to.plusDays(1));
    }

    public static Optional<Long> person(String text) {
        return text.equals("nobody")
                ? Optional.of(LeadFilter.NOBODY)
                : text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    public static <T> Set<T> all(Map<String, List<String>> query, String name, Function<String, Optional<T>> read) {
        return query.getOrDefault(name, List.of()).stream()
                .flatMap(text -> read.apply(text).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Optional<Integer> hour(String text) {
        return text.matches("[0-9]{1,3}")
                ? Optional.of(Integer.valueOf(text)).filter(hour -> hour < 168)
                : Optional.empty();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(at -> at.isAfter(EARLIEST) && at.isBefore(LATEST));
        } catch (DateTimeParseException notAnInstant) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(d -> d.getYear() >= 1900 && d.getYear() < 2200);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    public static void put(Map<String, List<String>> query, String name, @Nullable Object content) {
        if (content != null) {
            query.put(name, List.of(content.toString()));
        }
    }

    public static void putAll(Map<String, List<String>> query, String name, Collection<? extends Enum<?>> codes) {
        if (!codes.isEmpty()) {
            query.put(name, codes.stream().map(Enum::name).toList());
        }
    }
}
