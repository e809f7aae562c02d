package studio.hairline.letter;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import studio.hairline.figures.Period;

/** The Monday a letter is of; it looks back on the seven days before it. */
public record LetterWeek(LocalDate monday) {

    private static final int EARLIEST = 2000;

    public static LetterWeek of(LocalDate day) {
        return new LetterWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** @return the latest letter on or before that day; the latest of all when it is none, or is still to come */
    public static LetterWeek read(String day, LocalDate today) {
        try {
            LocalDate asked = LocalDate.parse(day);
            return asked.isAfter(today) || asked.getYear() < EARLIEST ? of(today) : of(asked);
        } catch (DateTimeException notADay) {
            return of(today);
        }
    }

    /** @return the days it is about */
    public Period period() {
        return new Period(monday.minusWeeks(1), monday);
    }

    /** @return the Sunday at whose end everything in it was known */
    public LocalDate knownOn() {
        return monday.minusDays(1);
    }

    public LetterWeek before() {
        return new LetterWeek(monday.minusWeeks(1));
    }

    public LetterWeek after() {
        return new LetterWeek(monday.plusWeeks(1));
    }

    public boolean isLatest(LocalDate today) {
        return equals(of(today));
    }
}
