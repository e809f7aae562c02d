package studio.hairline.tallies;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import studio.hairline.figures.Period;

/**
 * The counts of days as they were at an instant: as they stand, less what rows that were changed since count now, and with
 * what these counted then.
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

    /** @return one row per day (and key) */
    public List<TallyRow> days(Slice slice, Period period, Set<Tally> tallies) {
        return byDay(put(book.days(slice, period, tallies), slice, period, tallies), day -> day);
    }

    /** @return whole months of the period as one row each (and key), the days at its edges as themselves */
    public List<TallyRow> months(Slice slice, Period period, Set<Tally> tallies) {
        Period whole = period.pieces().months();
        return byDay(
                put(book.months(slice, period, tallies), slice, period, tallies),
                day -> whole != null && whole.contains(day) ? day.withDayOfMonth(1) : day);
    }

    /** @return the sums over the whole period, one row per key */
    public List<TallyRow> sums(Slice slice, Period period, Set<Tally> tallies) {
        return byDay(put(book.months(slice, period, tallies), slice, period, tallies), day -> period.from());
    }

    private Stream<TallyRow> put(List<TallyRow> asTheyStand, Slice slice, Period period, Set<Tally> tallies) {
        return Stream.of(
                        asTheyStand.stream(),
                        some(now, slice, period).map(one -> row(one, slice, tallies, -1)),
                        some(then, slice, period).map(one -> row(one, slice, tallies, 1)))
                .flatMap(rows -> rows);
    }

    private static List<TallyRow> byDay(Stream<TallyRow> rows, UnaryOperator<LocalDate> as) {
        Map<Place, TallyRow> all = new LinkedHashMap<>();
        rows.map(row -> new TallyRow(as.apply(row.day()), row.key(), row.amounts()))
                .forEach(row -> all.merge(new Place(row.day(), row.key()), row, TallyRow::plus));
        return List.copyOf(all.values());
    }

    private record Place(LocalDate day, String key) {}

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
