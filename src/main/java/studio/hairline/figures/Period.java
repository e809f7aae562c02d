package studio.hairline.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whole days of the studio's calendar, half-open: from the first day up to, and without, {@code until}.
 *
 * @param from first day
 * @param until the day after the last
 */
public record Period(LocalDate from, LocalDate until) {

    /** Wide enough for every back-dated inquiry and every booking; draw it as {@link Series}, which narrows it to the data. */
    public static final Period ALL_TIME = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end before it starts: " + from + " – " + until);
        }
    }

    public static Period of(LocalDate first, LocalDate lastInclusive) {
        return new Period(first, lastInclusive.plusDays(1));
    }

    /** The last day inside; the day before {@code from} when the period is empty. */
    public LocalDate last() {
        return until.minusDays(1);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Its days before another; empty when all of it lies behind. */
    public Period before(LocalDate day) {
        LocalDate end = day.isBefore(until) ? day : until;
        return new Period(from, end.isBefore(from) ? from : end);
    }

    /** Its days from another on; empty when all of it lies before. */
    public Period since(LocalDate day) {
        LocalDate start = day.isAfter(from) ? day : from;
        return new Period(start.isAfter(until) ? until : start, until);
    }

    /** Whether some of its days are still to come or still running; the running day counts as unfinished. */
    public boolean isUnfinished(LocalDate today) {
        return until.isAfter(today);
    }

    /** The days of it that have begun, {@code today} included; empty when all of it lies ahead. */
    public Period elapsed(LocalDate today) {
        var begun = today.plusDays(1);
        if (!begun.isBefore(until)) {
            return this;
        }
        return new Period(from, begun.isBefore(from) ? from : begun);
    }

    /** Itself as whole calendar months and the days at the edges, so that sums by month and by day add up to it. */
    public Pieces pieces() {
        return Pieces.of(this);
    }

    /** Itself as people write it: "Nov 2026", "1–23 Nov 2026", "1 Jan – 23 Nov 2026". */
    public String words() {
        return PeriodWords.of(this);
    }

    public boolean isEmpty() {
        return from.equals(until);
    }

    boolean isWholeMonths() {
        return !isEmpty() && from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1;
    }
}
