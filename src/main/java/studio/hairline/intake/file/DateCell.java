package studio.hairline.intake.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as people write it, with a time behind it or without: 2018-03-14T15:50Z, 3/14/18, 14.03.2018 15:50,
 * "23 May, 2012 00:00:00", "Mar 14, 2018 3:50 PM", or a spreadsheet's day number (43173).
 *
 * @param time when the cell has one
 */
public record DateCell(LocalDate day, @Nullable TimeCell time) {

    private static final String TIME = "(?:(?:T|,?\\s+(?:at\\s+)?)(?<time>\\S.*))?";
    private static final String WEEKDAY = "(?:[A-Za-z]{3,9},?\\s+)?";
    private static final Pattern NUMBERS =
            Pattern.compile("(?<a>\\d{1,4})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>(?<c>\\d{1,4})" + TIME);
    private static final Pattern DAY_NAME = Pattern.compile(WEEKDAY
            + "(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s.-]+(?<month>[A-Za-z]{3,9})[.,]*[\\s-]+(?<year>\\d{4}|\\d{2})"
            + TIME);
    private static final Pattern NAME_DAY = Pattern.compile(
            WEEKDAY + "(?<month>[A-Za-z]{3,9})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})" + TIME);
    private static final Pattern DAY_NUMBER = Pattern.compile("([2-7]\\d{4})(?:[.](\\d{1,12}))?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Whether it can only be a day: digits alone might be anything. */
    static boolean looksLikeOne(String cell) {
        return Character.isLetterOrDigit(cell.charAt(0))
                && (written(cell, DateOrder.MONTH_FIRST).isPresent()
                        || written(cell, DateOrder.DAY_FIRST).isPresent());
    }

    public static Optional<DateCell> read(String cell, DateOrder order) {
        return written(cell, order).or(() -> numbered(cell));
    }

    /** An hour the spring night leaves out is moved on by the hour; one the autumn night has twice is its first. */
    public Instant at(ZoneId zone) {
        TimeCell given = time;
        if (given == null) {
            return day.atStartOfDay(zone).toInstant();
        }
        return given.offset() == null
                ? day.atTime(given.time()).atZone(zone).toInstant()
                : day.atTime(given.time()).toInstant(given.offset());
    }

    public DateCell with(@Nullable TimeCell other) {
        return other == null ? this : new DateCell(day, other);
    }

    static Optional<DateCell> written(String cell, DateOrder order) {
        try {
            Matcher numbers = NUMBERS.matcher(cell);
            if (numbers.matches()) {
                return withTime(fromNumbers(numbers, order), numbers.group("time"));
            }
            Matcher named = DAY_NAME.matcher(cell);
            if (named.matches() || (named = NAME_DAY.matcher(cell)).matches()) {
                return withTime(fromName(named), named.group("time"));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<DateCell> numbered(String cell) {
        try {
            Matcher digits = EIGHT_DIGITS.matcher(cell);
            if (digits.matches()) {
                return Optional.of(new DateCell(
                        LocalDate.of(number(digits.group(1)), number(digits.group(2)), number(digits.group(3))), null));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        Matcher serial = DAY_NUMBER.matcher(cell);
        return serial.matches() ? Optional.of(fromSerial(serial)) : Optional.empty();
    }

    private static DateCell fromSerial(Matcher serial) {
        LocalDate day = DAY_ZERO.plusDays(number(serial.group(1)));
        String fraction = serial.group(2);
        if (fraction == null) {
            return new DateCell(day, null);
        }
        long second = Math.min(86_399, Math.round(Double.parseDouble("0." + fraction) * 86_400));
        return new DateCell(day, new TimeCell(LocalTime.ofSecondOfDay(second), null));
    }

    private static LocalDate fromNumbers(Matcher parts, DateOrder order) {
        String first = parts.group("a");
        int second = number(parts.group("b"));
        String third = parts.group("c");
        if (first.length() == 4 && third.length() <= 2) {
            return LocalDate.of(number(first), second, number(third));
        }
        if (first.length() > 2) {
            throw new DateTimeException("no such day");
        }
        return order.day(number(first), second, year(third));
    }

    private static LocalDate fromName(Matcher parts) {
        String given = parts.group("month").toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).startsWith(given) || (given.equals("sept") && month == 8)) {
                return LocalDate.of(year(parts.group("year")), month + 1, number(parts.group("day")));
            }
        }
        throw new DateTimeException("no such month");
    }

    /** Two digits are a year from 1970 to 2069. */
    private static int year(String digits) {
        return switch (digits.length()) {
            case 4 -> number(digits);
            case 2 -> number(digits) + (number(digits) < 70 ? 2000 : 1900);
            default -> throw new DateTimeException("no such year");
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<DateCell> withTime(LocalDate day, @Nullable String time) {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            return Optional.empty();
        }
        return time == null
                ? Optional.of(new DateCell(day, null))
                : TimeCell.clock(time).map(t -> new DateCell(day, t));
    }
}
