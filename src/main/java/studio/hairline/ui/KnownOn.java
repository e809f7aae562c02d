package studio.hairline.ui;

import com.vaadin.flow.router.Location;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of which day a page is asked to look back to.
 *
 * @param day null when what was written is none, or none that is over
 * @param problem why not, in a sentence; empty when it can be asked
 */
public record KnownOn(@Nullable LocalDate day, String problem) {

    /** How finely the database keeps instants. */
    private static final Duration KEPT = ChronoUnit.MICROS.getDuration();

    /** The parameter's name. */
    public static final String PARAMETER = "asKnownOn";

    /** @return nothing when the page is asked as it stands now */
    public static Optional<KnownOn> of(Url url, LocalDate today) {
        return url.first(PARAMETER).map(text -> read(text, today));
    }

    public static KnownOn read(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(today)
                    ? new KnownOn(day, "")
                    : new KnownOn(null, Formats.day(day) + " is not over yet: ask for an earlier day.");
        } catch (DateTimeException unreadable) {
            return new KnownOn(null, "“" + text + "” is not a day: write it like 2026-06-03.");
        }
    }

    /**
     * As of when, in words.
     *
     * @param day null where it is as of an instant
     */
    public static String words(@Nullable LocalDate day, Instant asOf, ZoneId zone) {
        return day == null ? "As of " + Formats.instant(asOf, zone) + ", " + zone : words(day);
    }

    /** @return as of when, in words */
    public static String words(LocalDate day) {
        return "As known at the end of " + Formats.day(day);
    }

    /** @return the address, asked of the end of the day; of now without one */
    public static String at(String address, @Nullable LocalDate day) {
        if (day == null) {
            return address;
        }
        Location at = new Location(address);
        return on(Url.of(at), day).toPath(at.getPath());
    }

    /** @return the same asked of the end of the day; of now without one */
    public static Url on(Url url, @Nullable LocalDate day) {
        return url.with(PARAMETER, day == null ? "" : day.toString());
    }

    /** @return the last instant of the day that is kept */
    public static Instant last(LocalDate day, ZoneId zone) {
        return last(end(day, zone));
    }

    /** @return the last instant that is kept before another */
    public static Instant last(Instant end) {
        return end.minus(KEPT);
    }

    /** @return the first instant after the day */
    public static Instant end(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
