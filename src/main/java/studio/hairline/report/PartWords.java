package studio.hairline.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import studio.hairline.leads.Category;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Scale;
import studio.hairline.leads.Source;
import studio.hairline.leads.Stage;
import studio.hairline.money.Means;
import studio.hairline.treatments.SessionKind;
import studio.hairline.ui.Formats;

/**
 * What the parts of a report are called, and in which order they stand.
 *
 * @param team names by user id
 */
record PartWords(Split split, Map<Long, String> team) {

    String of(String key) {
        return switch (split) {
            case CATEGORY -> Category.valueOf(key).label();
            case SOURCE -> Source.valueOf(key).label();
            case STAGE -> Stage.valueOf(key).label();
            case GRADE -> key.isEmpty() ? "Not recorded" : Scale.say(key);
            case REASON ->
                key.isEmpty() ? "Nothing said" : LostReason.valueOf(key).label();
            case ASSIGNEE -> key.isEmpty() ? "Nobody" : who(key);
            case ARTIST -> key.isEmpty() ? "No known artist" : who(key);
            case NUMBER -> key.isEmpty() ? "Without a number" : "Number " + key;
            case KIND -> SessionKind.valueOf(key).label();
            case MEANS -> Means.valueOf(key).label();
            case MONTH -> Formats.month(firstOf(Integer.parseInt(key)));
            case WEEKDAY -> DayOfWeek.of(Integer.parseInt(key)).getDisplayName(TextStyle.FULL, Locale.US);
            case HOUR -> "%02d:00".formatted(Integer.parseInt(key));
        };
    }

    private String who(String id) {
        return team.getOrDefault(Long.valueOf(id), "Somebody else");
    }

    static LocalDate firstOf(int month) {
        return LocalDate.of(month / 100, month % 100, 1);
    }

    static int monthOf(LocalDate day) {
        return day.getYear() * 100 + day.getMonthValue();
    }

    /** @return what is not recorded at the end */
    long rank(String key) {
        if (key.isEmpty()) {
            return Long.MAX_VALUE;
        }
        return switch (split) {
            case CATEGORY -> Category.valueOf(key).ordinal();
            case SOURCE -> Source.valueOf(key).ordinal();
            case STAGE -> Stage.valueOf(key).ordinal();
            case REASON -> LostReason.valueOf(key).ordinal();
            case MEANS -> Means.valueOf(key).ordinal();
            case GRADE -> grade(key);
            case KIND -> SessionKind.valueOf(key).ordinal();
            case ASSIGNEE, ARTIST, NUMBER, MONTH, WEEKDAY, HOUR -> Long.parseLong(key);
        };
    }

    private static long grade(String key) {
        Scale scale = java.util.stream.Stream.of(Scale.values())
                .filter(one -> one.accepts(key))
                .findFirst()
                .orElse(Scale.NONE);
        String numbers = key.replaceAll("[^0-9X]", "");
        String first = numbers.contains("X") ? numbers.replaceFirst("^X|X.*$", "") : numbers;
        return scale.ordinal() * 100_000L + (first.matches("[0-9]{1,5}") ? Long.parseLong(first) : 0);
    }
}
