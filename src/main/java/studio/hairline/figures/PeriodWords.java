package studio.hairline.figures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a period as briefly as it can be said without doubt; the year is always there. */
final class PeriodWords {

    private static final DateTimeFormatter DAY_MONTH = format("d MMM");
    private static final DateTimeFormatter MONTH = format("MMM");
    private static final DateTimeFormatter MONTH_YEAR = format("MMM uuuu");
    private static final DateTimeFormatter FULL = format("d MMM uuuu");

    private PeriodWords() {}

    static String of(Period period) {
        if (period.isEmpty()) {
            return "no days";
        }
        if (period.equals(Period.ALL_TIME)) {
            return "all time";
        }
        if (period.from().equals(Period.ALL_TIME.from())) {
            return "up to " + FULL.format(period.last());
        }
        return period.isWholeMonths() ? months(period.from(), period.last()) : days(period.from(), period.last());
    }

    static String dayAndMonth(LocalDate day) {
        return DAY_MONTH.format(day);
    }

    static String monthAndYear(LocalDate day) {
        return MONTH_YEAR.format(day);
    }

    private static String months(LocalDate first, LocalDate last) {
        var wholeYears = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
        var sameYear = first.getYear() == last.getYear();
        if (wholeYears) {
            return sameYear ? "" + first.getYear() : first.getYear() + " – " + last.getYear();
        }
        if (sameYear && first.getMonth() == last.getMonth()) {
            return MONTH_YEAR.format(first);
        }
        return (sameYear ? MONTH : MONTH_YEAR).format(first) + " – " + MONTH_YEAR.format(last);
    }

    private static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return FULL.format(first);
        }
        if (first.getYear() != last.getYear()) {
            return FULL.format(first) + " – " + FULL.format(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + FULL.format(last)
                : DAY_MONTH.format(first) + " – " + FULL.format(last);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US);
    }
}
