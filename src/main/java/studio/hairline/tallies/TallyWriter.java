package studio.hairline.tallies;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds amounts to the table; a row that is not there is opened first. */
@Component
class TallyWriter {

    private static final int BATCH = 500;
    private static final String KEY = "source = ? and person = ? and grain = ? and category = ? and tally_day = ?";
    private static final String ADD = "update tallies set "
            + columns().map(c -> c + " = " + c + " + ?").collect(Collectors.joining(", ")) + " where " + KEY;
    private static final String OPEN = "insert into tallies (source, person, grain, category, tally_day)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing";

    private static final int ROUNDS = 5;

    private final JdbcTemplate jdbc;

    /** Rows seen in the table; not always there, since whoever opened one may have taken it back. */
    private final Cache<TallyKey, Boolean> opened =
            Caffeine.newBuilder().maximumSize(100_000).build();

    TallyWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static Stream<String> columns() {
        return Stream.of(Tally.values()).map(Tally::column);
    }

    /**
     * Rows that may be new are opened first, in the order of the keys, then all are added to in that order: two who count on
     * the same new day at once wait for each other, and neither for the other in turn.
     */
    void write(SortedMap<TallyKey, long[]> amounts) {
        SortedMap<TallyKey, long[]> left = new TreeMap<>(amounts);
        open(left.keySet().stream().filter(key -> opened.getIfPresent(key) == null));
        left = add(left);
        for (int round = 1; !left.isEmpty(); round++) {
            if (round > ROUNDS) {
                throw new CannotAcquireLockException("Rows of the tallies cannot be opened: " + left.size());
            }
            open(left.keySet().stream());
            left = add(left);
        }
    }

    private void open(Stream<TallyKey> keys) {
        List<TallyKey> rows = keys.toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(OPEN, rows, BATCH, (row, key) -> setKey(row, 0, key));
        }
    }

    /** @return the rows that are not there: the one who opened them took them back */
    private SortedMap<TallyKey, long[]> add(SortedMap<TallyKey, long[]> amounts) {
        List<Map.Entry<TallyKey, long[]>> entries = List.copyOf(amounts.entrySet());
        int[][] updated = jdbc.batchUpdate(ADD, entries, BATCH, (row, entry) -> setAmounts(row, entry));
        SortedMap<TallyKey, long[]> missing = new TreeMap<>();
        int index = 0;
        for (int[] batch : updated) {
            for (int count : batch) {
                Map.Entry<TallyKey, long[]> entry = entries.get(index++);
                if (count == 0) {
                    missing.put(entry.getKey(), entry.getValue());
                    opened.invalidate(entry.getKey());
                } else {
                    opened.put(entry.getKey(), Boolean.TRUE);
                }
            }
        }
        return missing;
    }

    private static void setAmounts(PreparedStatement row, Map.Entry<TallyKey, long[]> entry) throws SQLException {
        long[] sums = entry.getValue();
        for (int i = 0; i < sums.length; i++) {
            row.setLong(i + 1, sums[i]);
        }
        setKey(row, sums.length, entry.getKey());
    }

    private static void setKey(PreparedStatement row, int offset, TallyKey key) throws SQLException {
        row.setString(offset + 1, key.source());
        row.setLong(offset + 2, key.person());
        row.setString(offset + 3, key.grain());
        row.setString(offset + 4, key.category());
        row.setObject(offset + 5, key.day());
    }
}
