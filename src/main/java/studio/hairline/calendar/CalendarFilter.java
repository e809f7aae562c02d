package studio.hairline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Stay;
import studio.hairline.ui.Url;

/**
 * Which days of the calendar are looked at, and how; what an address does not say, or says wrongly, is the usual.
 *
 * @param artistId null for all
 * @param chairId null for all
 * @param byChair whether a day is laid out by chair instead of by artist
 */
public record CalendarFilter(
        Span span,
        LocalDate day,
        @Nullable Long artistId,
        @Nullable Long chairId,
        boolean byChair) {

    public static final String PATH = "calendar";

    /** How many days at once. */
    public enum Span {
        DAY("Day"),
        WEEK("Week"),
        MONTH("Month");

        private final String label;

        Span(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static CalendarFilter read(Url url, LocalDate today) {
        return new CalendarFilter(
                url.first("view").flatMap(CalendarFilter::span).orElse(Span.WEEK),
                url.first("day").map(text -> day(text, today)).orElse(today),
                id(url, "artist"),
                id(url, "chair"),
                url.first("by").filter("chair"::equals).isPresent());
    }

    public String address() {
        return Url.EMPTY
                .with("view", span.name().toLowerCase(Locale.ROOT))
                .with("day", day.toString())
                .with("artist", artistId == null ? "" : artistId.toString())
                .with("chair", chairId == null ? "" : chairId.toString())
                .with("by", byChair ? "chair" : "")
                .toPath(PATH);
    }

    public CalendarFilter as(Span other) {
        return new CalendarFilter(other, day, artistId, chairId, byChair);
    }

    public CalendarFilter on(LocalDate other) {
        return new CalendarFilter(span, other, artistId, chairId, byChair);
    }

    /** @return the same of all artists together */
    public CalendarFilter ofAll() {
        return new CalendarFilter(span, day, null, null, false);
    }

    public CalendarFilter ofArtist(long artist) {
        return new CalendarFilter(span, day, artist, null, false);
    }

    public CalendarFilter ofChair(long chair) {
        return new CalendarFilter(span, day, null, chair, false);
    }

    public CalendarFilter chairByChair() {
        return new CalendarFilter(span, day, null, null, true);
    }

    /** @return whether it is about that artist and that chair, who may be nobody and none */
    public boolean isAbout(Stay stay) {
        return (artistId == null || artistId.equals(stay.artistId()))
                && (chairId == null || chairId.equals(stay.chairId()));
    }

    /** @return whether that blocked time is in the way of whom, or what, it is about */
    public boolean isInTheWay(Stay block) {
        boolean everybody = block.artistId() == null && block.chairId() == null;
        return everybody || isAbout(block);
    }

    public LocalDate from() {
        return switch (span) {
            case DAY -> day;
            case WEEK -> monday(day);
            case MONTH -> monday(day.withDayOfMonth(1));
        };
    }

    /** @return the first day that is not shown any more */
    public LocalDate until() {
        return switch (span) {
            case DAY -> day.plusDays(1);
            case WEEK -> from().plusWeeks(1);
            case MONTH -> monday(day.with(TemporalAdjusters.lastDayOfMonth())).plusWeeks(1);
        };
    }

    /** @return whether a day is one of those asked for; a month is shown with the rest of its first and last week */
    public boolean isAbout(LocalDate one) {
        return span == Span.MONTH
                ? YearMonth.from(one).equals(YearMonth.from(day))
                : !one.isBefore(from()) && one.isBefore(until());
    }

    /** @param steps forwards, or backwards below zero */
    public CalendarFilter step(int steps) {
        return on(
                switch (span) {
                    case DAY -> day.plusDays(steps);
                    case WEEK -> day.plusWeeks(steps);
                    case MONTH -> day.withDayOfMonth(1).plusMonths(steps);
                });
    }

    private static @Nullable Long id(Url url, String name) {
        return url.first(name)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    private static java.util.Optional<Span> span(String text) {
        return Arrays.stream(Span.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Math.abs(day.getYear() - today.getYear()) > 100 ? today : day;
        } catch (DateTimeParseException wrong) {
            return today;
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
