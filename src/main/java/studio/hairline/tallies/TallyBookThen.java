package studio.hairline.tallies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import studio.hairline.figures.Period;

/**
 * The counts of days as they were at an instant: as they stand, less what rows that were changed since count now, and with
 * what these counted then. Several rows may be of one day and key; they add up.
 */
public final class TallyBookThen {

    private final TallyBook book;
    private final List<Counted> then;
    private final List<Counted> now;

    /**
     * @param then what the rows that were changed since added at that instant
     * @param now what the same rows add as they stand
     */
    public TallyBookThen(TallyBook book, List<Counted> then, List<Counted> now) {
        this.book = book;
        this.then = then;
        this.now = now;
    }

    /** @return the counts as they stand, for a question that is asked of now and of then alike */
    public static TallyBookThen now(TallyBook book) {
        return new TallyBookThen(book, List.of(), List.of());
    }

    public List<TallyRow> days(Slice slice, Period period, Set<Tally> tallies) {
        return put(book.days(slice, period, tallies), slice, period, tallies);
    }

    /** @return whole months as one row each, and what was changed since by its days */
    public List<TallyRow> months(Slice slice, Period period, Set<Tally> tallies) {
        return put(book.months(slice, period, tallies), slice, period, tallies);
    }

    private List<TallyRow> put(List<TallyRow> asTheyStand, Slice slice, Period period, Set<Tally> tallies) {
        List<TallyRow> rows = new ArrayList<>(asTheyStand);
        some(now, slice, period).map(one -> row(one, slice, tallies, -1)).forEach(rows::add);
        some(then, slice, period).map(one -> row(one, slice, tallies, 1)).forEach(rows::add);
        return rows;
    }

    private static Stream<Counted> some(List<Counted> all, Slice slice, Period period) {
        return all.stream()
                .filter(one -> period.contains(one.day()))
                .filter(one -> isAsked(slice.categories(), one.category()) && isAsked(slice.sources(), one.source()))
                .filter(one -> slice.person() == null || slice.person() == who(one));
    }

    private static boolean isAsked(Set<String> some, String one) {
        return some.isEmpty() || some.contains(one);
    }

    private static TallyRow row(Counted one, Slice slice, Set<Tally> tallies, int sign) {
        Map<Tally, Long> amounts = new EnumMap<>(Tally.class);
        one.amounts().forEach((tally, amount) -> {
            if (tallies.contains(tally)) {
                amounts.put(tally, sign * amount);
            }
        });
        return new TallyRow(one.day(), key(one, slice), amounts);
    }

    private static String key(Counted one, Slice slice) {
        return switch (slice.split()) {
            case NOTHING -> TallyKey.ALL;
            case CATEGORY -> one.category();
            case SOURCE -> one.source();
            case PERSON -> String.valueOf(who(one));
        };
    }

    private static long who(Counted one) {
        return one.person() == null ? TallyKey.NOBODY : one.person();
    }
}
