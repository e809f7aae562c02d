package studio.hairline.treatments;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Source;

/** Says a {@link SessionFilter} in words: "Completed sessions in Nov 2026, Male pattern baldness, with Mia". */
public final class SessionWords {

    private SessionWords() {}

    /** @param team names by user id */
    public static String of(SessionFilter filter, Map<Long, String> team) {
        List<String> parts = new ArrayList<>();
        parts.add(filter.of().label() + when(filter.period()));
        if (!filter.categories().isEmpty()) {
            parts.add(any(filter.categories(), Category::label));
        }
        if (!filter.sources().isEmpty()) {
            parts.add("from " + any(filter.sources(), Source::label));
        }
        Long who = filter.artist();
        if (who != null) {
            parts.add(with(who, team));
        }
        if (!filter.statuses().isEmpty()) {
            parts.add("now " + any(filter.statuses(), SessionStatus::label));
        }
        if (!filter.kinds().isEmpty()) {
            parts.add(any(filter.kinds(), SessionKind::label));
        }
        SeriesCourse course = filter.course();
        if (course != null) {
            parts.add(course.label().toLowerCase(Locale.ROOT));
        }
        Integer number = filter.number();
        if (number != null) {
            parts.add(numbered(number));
        }
        Integer weekday = filter.weekday();
        if (weekday != null) {
            parts.add(on(weekday));
        }
        Integer hour = filter.hour();
        if (hour != null) {
            parts.add("beginning from %d:00 to %d:59".formatted(hour, hour));
        }
        if (!filter.text().isEmpty()) {
            parts.add("matching “" + filter.text() + "”");
        }
        return String.join(", ", parts);
    }

    /** @return "with Mia", "without an artist of the team" */
    public static String with(long artist, Map<Long, String> team) {
        return artist == LeadFilter.NOBODY
                ? "without an artist of the team"
                : "with " + team.getOrDefault(artist, "somebody else");
    }

    /** @return "number 2 of the series" */
    public static String numbered(int n) {
        return n == SessionFilter.NO_NUMBER ? "without a number in a series" : "number " + n + " of the series";
    }

    /** @return "on Mondays" */
    public static String on(int weekday) {
        return "on " + DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.US) + "s";
    }

    private static String when(@Nullable Period period) {
        if (period == null || period.equals(Period.ALL_TIME)) {
            return ", all time";
        }
        String days = period.words();
        return (Character.isUpperCase(days.charAt(0)) ? " in " : " ") + days;
    }

    private static <T> String any(Collection<T> chosen, Function<T, String> label) {
        return chosen.stream().map(label).collect(Collectors.joining(" or "));
    }
}
