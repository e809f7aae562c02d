package studio.hairline.leads;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.hairline.figures.Period;
import studio.hairline.ui.Formats;

/** Says a {@link LeadFilter} in words: "Inquiries received 1–23 Nov 2026, Male pattern baldness, from Instagram". */
public final class LeadWords {

    private LeadWords() {}

    /**
     * @param team names by user id
     * @param zone the studio's
     */
    public static String of(LeadFilter filter, Map<Long, String> team, ZoneId zone) {
        List<String> parts = new ArrayList<>();
        parts.add(filter.of().label() + when(filter));
        if (!filter.categories().isEmpty()) {
            parts.add(any(filter.categories(), Category::label));
        }
        if (!filter.sources().isEmpty()) {
            parts.add("from " + any(filter.sources(), Source::label));
        }
        Long who = filter.assignee();
        if (who != null) {
            parts.add("assigned to " + who(who, team));
        }
        Integer hour = filter.hour();
        if (hour != null) {
            parts.add("arrived " + hour(hour));
        }
        Instant before = filter.before();
        if (before != null) {
            parts.add("received before " + Formats.instant(before, zone));
        }
        if (!filter.stages().isEmpty()) {
            parts.add("now " + any(filter.stages(), Stage::label));
        }
        if (!filter.text().isEmpty()) {
            parts.add("matching “" + filter.text() + "”");
        }
        if (!filter.replies().equals(Replies.ANY)) {
            parts.add(of(filter.replies(), team));
        }
        if (!filter.course().equals(Course.ANY)) {
            parts.add(filter.course().words(team));
        }
        return String.join(", ", parts);
    }

    /** @param team names by user id */
    public static String of(Replies replies, Map<Long, String> team) {
        return String.join(", ", RepliesWords.of(replies, team));
    }

    /** @return "Mondays 14:00–14:59" */
    public static String hour(int hourOfWeek) {
        String day = DayOfWeek.of(hourOfWeek / 24 + 1).getDisplayName(TextStyle.FULL, Locale.US);
        return "%ss %02d:00–%02d:59".formatted(day, hourOfWeek % 24, hourOfWeek % 24);
    }

    private static String when(LeadFilter filter) {
        Period period = filter.period();
        if (period == null || period.equals(Period.ALL_TIME)) {
            return ", all time";
        }
        boolean received = filter.of().dated() == Dated.RECEIVED;
        String verb = filter.of() == LeadMeasure.INQUIRIES ? " received " : received ? ", received " : ", ";
        String days = period.words();
        return verb + (received && Character.isUpperCase(days.charAt(0)) ? "in " : "") + days;
    }

    private static String who(long user, Map<Long, String> team) {
        return user == LeadFilter.NOBODY ? "nobody" : team.getOrDefault(user, "somebody else");
    }

    private static <T> String any(Collection<T> chosen, Function<T, String> label) {
        return chosen.stream().map(label).collect(Collectors.joining(" or "));
    }
}
