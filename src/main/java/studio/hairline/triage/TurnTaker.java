package studio.hairline.triage;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody who takes inquiries in turn.
 *
 * @param atOnce how many that wait they may have; at least one
 * @param begins their working day, by the studio's clock
 */
public record TurnTaker(long userId, int atOnce, Set<DayOfWeek> weekdays, LocalTime begins, LocalTime ends) {

    public static final int USUAL = 10;
    public static final int MOST = 500;

    /** @throws IllegalArgumentException with a sentence when nobody could work like that */
    public TurnTaker {
        weekdays = Set.copyOf(weekdays);
        if (atOnce < 1 || atOnce > MOST) {
            throw new IllegalArgumentException("Somebody can have between 1 and " + MOST + " at once.");
        }
        if (!ends.isAfter(begins)) {
            throw new IllegalArgumentException("A working day ends after it begins: check the two times.");
        }
    }

    /** @return somebody with a usual week: Monday to Friday, 9 to 18 */
    public static TurnTaker usual(long userId) {
        return new TurnTaker(
                userId,
                USUAL,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(18, 0));
    }

    boolean worksAt(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        return weekdays.contains(moment.getDayOfWeek()) && !time.isBefore(begins) && time.isBefore(ends);
    }
}
