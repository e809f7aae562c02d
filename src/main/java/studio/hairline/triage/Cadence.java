package studio.hairline.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import studio.hairline.operations.OpeningClock;
import studio.hairline.people.Way;

/** What is best tried next to reach somebody: a day later, then with ever longer pauses, each time another way. */
final class Cadence {

    private static final List<Integer> PAUSES = List.of(1, 2, 4, 7, 14);
    private static final List<String> ORDINALS = List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth");
    private static final int A_MONTH = 31;

    private Cadence() {}

    /** @return the next step: what, and on which open day */
    record Suggested(String step, LocalDate day) {}

    /**
     * @param made how many attempts were made
     * @param last how the latest was
     */
    static Suggested after(int made, Way last, LocalDate today, OpeningClock opening) {
        if (made >= Decisions.ENOUGH_ATTEMPTS) {
            return new Suggested("Give up, or snooze: " + made + " attempts", open(today.plusDays(A_MONTH), opening));
        }
        int pause = PAUSES.get(Math.clamp(made - 1L, 0, PAUSES.size() - 1));
        String step =
                ORDINALS.get(made) + " attempt, by " + last.other().label().toLowerCase(Locale.ROOT);
        return new Suggested(step, open(today.plusDays(pause), opening));
    }

    private static LocalDate open(LocalDate wanted, OpeningClock opening) {
        for (int later = 0; later < A_MONTH; later++) {
            LocalDate day = wanted.plusDays(later);
            if ((opening.week().isEmpty() || opening.week().containsKey(day.getDayOfWeek()))
                    && !opening.closed().contains(day)) {
                return day;
            }
        }
        return wanted;
    }
}
