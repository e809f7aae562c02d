package studio.hairline.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A day somebody names, as the next such day from today. @param span the words that name it */
record NamedDay(LocalDate day, Span span) {

    private static final List<String> MONTHS =
            List.of("jan|ene", "feb", "mar", "apr|abr", "may", "jun", "jul", "aug|ago", "sep", "oct", "nov", "dec|dic");
    private static final List<String> DAYS = List.of(
            "monday|lunes",
            "tuesday|martes",
            "wednesday|miercoles",
            "thursday|jueves",
            "friday|viernes",
            "saturday|sabado",
            "sunday|domingo");
    private static final String MONTH = "((?:jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|sep|oct|nov|dec|dic)[a-z]*)";
    private static final Pattern DATE =
            Pattern.compile("\\b" + MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b|\\b(\\d{1,2})(?:st|nd|rd|th)?"
                    + " (?:of |de )?" + MONTH + "\\b|\\b(\\d{1,2})/(\\d{1,2})\\b");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(" + String.join("|", DAYS) + ")\\b");

    static Optional<NamedDay> in(Text text, LocalDate today) {
        Matcher date = DATE.matcher(text.folded());
        if (date.find()) {
            return date(date, today);
        }
        Matcher weekday = WEEKDAY.matcher(text.folded());
        return weekday.find()
                ? Optional.of(new NamedDay(
                        today.with(TemporalAdjusters.next(DayOfWeek.of(1 + index(DAYS, weekday.group())))),
                        new Span(weekday.start(), weekday.end())))
                : Optional.empty();
    }

    private static Optional<NamedDay> date(Matcher date, LocalDate today) {
        String name = date.group(1) == null ? date.group(4) : date.group(1);
        String number = date.group(2) == null ? date.group(3) : date.group(2);
        int month = name == null ? Integer.parseInt(date.group(5)) : 1 + index(MONTHS, name);
        int day = Integer.parseInt(name == null ? date.group(6) : number);
        try {
            LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
            LocalDate next = thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
            return Optional.of(new NamedDay(next, new Span(date.start(), date.end())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int index(List<String> names, String word) {
        return IntStream.range(0, names.size())
                .filter(at -> List.of(names.get(at).split("\\|")).stream().anyMatch(word::startsWith))
                .findFirst()
                .orElse(0);
    }
}
