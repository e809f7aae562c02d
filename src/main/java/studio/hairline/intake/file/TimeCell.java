package studio.hairline.intake.file;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as people write it: 15:50, 3:50:00 PM, 9 am, 15:50Z, or as minutes since midnight (950).
 *
 * @param offset from UTC, when the cell says so itself
 */
public record TimeCell(LocalTime time, @Nullable ZoneOffset offset) {

    private static final Pattern CLOCK =
            Pattern.compile("(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))?(?::(?<second>\\d{2})(?:[.,]\\d+)?)?"
                    + "\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?\\s*(?<zone>Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?");
    private static final Pattern MINUTES = Pattern.compile("\\d{1,4}");
    private static final int MINUTES_A_DAY = 24 * 60;

    /** Whether it can only be a time: digits alone might be anything. */
    static boolean looksLikeOne(String cell) {
        return clock(cell).isPresent();
    }

    public static Optional<TimeCell> read(String cell) {
        return MINUTES.matcher(cell).matches() ? minutesOfTheDay(cell) : clock(cell);
    }

    private static Optional<TimeCell> minutesOfTheDay(String cell) {
        int minutes = Integer.parseInt(cell);
        return minutes < MINUTES_A_DAY
                ? Optional.of(new TimeCell(LocalTime.ofSecondOfDay(minutes * 60L), null))
                : Optional.empty();
    }

    static Optional<TimeCell> clock(String cell) {
        Matcher parts = CLOCK.matcher(cell);
        if (!parts.matches() || (parts.group("minute") == null && parts.group("half") == null)) {
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.of(hour(parts), number(parts, "minute"), number(parts, "second"));
            return Optional.of(new TimeCell(time, offset(parts.group("zone"))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int hour(Matcher parts) {
        int hour = number(parts, "hour");
        String half = parts.group("half");
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("no such hour of half a day");
        }
        return hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }

    private static int number(Matcher parts, String name) {
        String digits = parts.group(name);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }
}
