package studio.hairline.tallies;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Amounts to add to the table, collected before they are written in one go. */
class TallySheet {

    private final TreeMap<TallyKey, long[]> amounts = new TreeMap<>();

    void add(List<Counted> counted, int sign) {
        for (Counted one : counted) {
            TallyKey.forEach(one, key -> add(key, one.amounts(), sign));
        }
    }

    void add(TallyKey key, long[] more) {
        long[] sums = amounts.computeIfAbsent(key, k -> new long[Tally.COUNT]);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    private void add(TallyKey key, Map<Tally, Long> more, int sign) {
        long[] sums = amounts.computeIfAbsent(key, k -> new long[Tally.COUNT]);
        more.forEach((tally, amount) -> sums[tally.ordinal()] += sign * amount);
    }

    /** @return what really changes, in the order of the keys; the sheet is empty afterwards */
    TreeMap<TallyKey, long[]> take() {
        var taken = new TreeMap<>(amounts);
        amounts.clear();
        for (Iterator<long[]> each = taken.values().iterator(); each.hasNext(); ) {
            if (isZero(each.next())) {
                each.remove();
            }
        }
        return taken;
    }

    private static boolean isZero(long[] sums) {
        for (long sum : sums) {
            if (sum != 0) {
                return false;
            }
        }
        return true;
    }
}
