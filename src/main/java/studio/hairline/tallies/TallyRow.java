package studio.hairline.tallies;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * The amounts of one day, or of one month when whole months were asked for.
 *
 * @param day the day, or the month's first day
 * @param key the category, source or person the answer was split by; "*" when it was not
 * @param amounts by tally, those that were asked for
 */
public record TallyRow(LocalDate day, String key, Map<Tally, Long> amounts) {

    public long get(Tally tally) {
        return amounts.getOrDefault(tally, 0L);
    }

    /** @return of this day and key, both together */
    TallyRow plus(TallyRow other) {
        Map<Tally, Long> sums = new EnumMap<>(Tally.class);
        sums.putAll(amounts);
        other.amounts.forEach((tally, amount) -> sums.merge(tally, amount, Long::sum));
        return new TallyRow(day, key, sums);
    }
}
