package studio.hairline.tallies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One row of the table; sorted, so that two transactions lock in the same order. */
record TallyKey(String source, long person, String grain, String category, LocalDate day)
        implements Comparable<TallyKey> {

    static final String ALL = "*";
    static final long EVERYBODY = 0;
    static final long NOBODY = -1;
    static final String DAY = "D";
    static final String MONTH = "M";

    private static final Comparator<TallyKey> ORDER = Comparator.comparing(TallyKey::source)
            .thenComparing(TallyKey::person)
            .thenComparing(TallyKey::grain)
            .thenComparing(TallyKey::category)
            .thenComparing(TallyKey::day);

    /** Each row counts in sixteen places: by day and month, and with source, person and category given or not. */
    static void forEach(Counted counted, java.util.function.Consumer<TallyKey> each) {
        long who = counted.person() == null ? NOBODY : counted.person();
        LocalDate month = counted.day().withDayOfMonth(1);
        for (String source : List.of(ALL, counted.source())) {
            for (long person : new long[] {EVERYBODY, who}) {
                for (String category : List.of(ALL, counted.category())) {
                    each.accept(new TallyKey(source, person, DAY, category, counted.day()));
                    each.accept(new TallyKey(source, person, MONTH, category, month));
                }
            }
        }
    }

    @Override
    public int compareTo(TallyKey other) {
        return ORDER.compare(this, other);
    }
}
