package studio.hairline.operations;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import studio.hairline.operations.OpeningHours.Hours;

/**
 * Counts only the time the studio was open, by its own wall clock: nights, closed weekdays and holidays do not pass. A studio
 * without opening hours is taken to be always open.
 */
public record OpeningClock(Map<DayOfWeek, Hours> week, Set<LocalDate> closed, ZoneId zone) {

    /** Farther than this nobody looks back for open time: holidays cannot make it endless. */
    private static final int FAR_DAYS = 400;

    public OpeningClock {
        week = Map.copyOf(week);
        closed = Set.copyOf(closed);
    }

    /** @return open time from one instant to another; nothing when the second is not later */
    public Duration between(Instant from, Instant until) {
        if (week.isEmpty() || !until.isAfter(from)) {
            return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
        }
        Duration open = Duration.ZERO;
        LocalDate last = day(until);
        for (LocalDate day = day(from); !day.isAfter(last); day = day.plusDays(1)) {
            open = open.plus(open(day, from, until));
        }
        return open;
    }

    /** @return the latest instant since which that much open time had passed at {@code until} */
    public Instant before(Instant until, Duration open) {
        if (week.isEmpty()) {
            return until.minus(open);
        }
        Duration left = open;
        LocalDate day = day(until);
        for (int back = 0; back < FAR_DAYS; back++, day = day.minusDays(1)) {
            Duration there = open(day, Instant.MIN, until);
            if (there.compareTo(left) >= 0 && !there.isZero()) {
                return earlier(closes(day), until).minus(left);
            }
            left = left.minus(there);
        }
        return until.minus(Duration.ofDays(FAR_DAYS));
    }

    /** @return the time a day was open, as far as it lies between the two */
    private Duration open(LocalDate day, Instant from, Instant until) {
        Hours hours = week.get(day.getDayOfWeek());
        if (hours == null || closed.contains(day)) {
            return Duration.ZERO;
        }
        Instant opens = at(day, hours.opens());
        Instant begins = opens.isAfter(from) ? opens : from;
        Instant ends = earlier(closes(day), until);
        return ends.isAfter(begins) ? Duration.between(begins, ends) : Duration.ZERO;
    }

    private Instant closes(LocalDate day) {
        Hours hours = week.get(day.getDayOfWeek());
        return at(day, hours == null ? LocalTime.MIDNIGHT : hours.closes());
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
