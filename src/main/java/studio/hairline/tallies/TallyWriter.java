package studio.hairline.tallies;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Adds amounts to the table; a row that is not there is opened first. */
@Component
class TallyWriter {

    private static final int BATCH = 500;
    private static final int KEYS = 5;
    private static final String KEY = "source = ? and person = ? and grain = ? and category = ? and tally_day = ?";
    private static final String ADD = "update tallies set "
            + columns().map(c -> c + " = " + c + " + ?").collect(Collectors.joining(", ")) + " where " + KEY;
    private static final String OPEN = "insert into tallies (source, person, grain, category, tally_day, "
            + columns().collect(Collectors.joining(", ")) + ") values ("
            + String.join(", ", Collections.nCopies(KEYS + Tally.COUNT, "?")) + ") on conflict do nothing";

    private static final int ROUNDS = 5;

    private final JdbcTemplate jdbc;

    /** Rows known to be in the table. */
    private final Cache<TallyKey, Boolean> opened =
            Caffeine.newBuilder().maximumSize(100_000).build();

    TallyWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static Stream<String> columns() {
        return Stream.of(Tally.values()).map(Tally::column);
    }

    /**
     * Rows that may be new are written first, in the order of the keys, then the others are added to in that order: two who
     * count on the same new day at once wait for each other, and neither for the other in turn.
     */
    void write(SortedMap<TallyKey, long[]> amounts) {
        SortedMap<TallyKey, long[]> unseen = new TreeMap<>(amounts);
        unseen.keySet().removeIf(key -> opened.getIfPresent(key) != null);
        SortedMap<TallyKey, long[]> left = new TreeMap<>(amounts);
        left.keySet().removeAll(unseen.keySet());
        left.putAll(untouched(OPEN, unseen, TallyWriter::setNew));
        left = untouched(ADD, left, TallyWriter::setMore);
        for (int round = 1; !left.isEmpty(); round++) {
            if (round > ROUNDS) {
                throw new CannotAcquireLockException("Rows of the tallies cannot be opened: " + left.size());
            }
            left = untouched(ADD, untouched(OPEN, left, TallyWriter::setNew), TallyWriter::setMore);
        }
        rememberOnceCommitted(List.copyOf(unseen.keySet()));
    }

    /** A row is there for others only when it is committed; one remembered earlier would be added to out of turn. */
    private void rememberOnceCommitted(List<TallyKey> keys) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.forEach(key -> opened.put(key, Boolean.TRUE));
            }
        });
    }

    /** @return what changed no row: there already when it was to be opened, not there when it was to be added to */
    private SortedMap<TallyKey, long[]> untouched(
            String sql,
            SortedMap<TallyKey, long[]> amounts,
            ParameterizedPreparedStatementSetter<Map.Entry<TallyKey, long[]>> setter) {
        if (amounts.isEmpty()) {
            return amounts;
        }
        List<Map.Entry<TallyKey, long[]>> entries = List.copyOf(amounts.entrySet());
        int[][] touched = jdbc.batchUpdate(sql, entries, BATCH, setter);
        SortedMap<TallyKey, long[]> untouched = new TreeMap<>();
        int index = 0;
        for (int[] batch : touched) {
            for (int count : batch) {
                Map.Entry<TallyKey, long[]> entry = entries.get(index++);
                if (count == 0) {
                    untouched.put(entry.getKey(), entry.getValue());
                }
            }
        }
        return untouched;
    }

    private static void setMore(PreparedStatement row, Map.Entry<TallyKey, long[]> entry) throws SQLException {
        setAmounts(row, 0, entry.getValue());
        setKey(row, Tally.COUNT, entry.getKey());
    }

    private static void setNew(PreparedStatement row, Map.Entry<TallyKey, long[]> entry) throws SQLException {
        setKey(row, 0, entry.getKey());
        setAmounts(row, KEYS, entry.getValue());
    }

    private static void setAmounts(PreparedStatement row, int offset, long[] sums) throws SQLException {
        for (int i = 0; i < sums.length; i++) {
            row.setLong(offset + i + 1, sums[i]);
        }
    }

    private static void setKey(PreparedStatement row, int offset, TallyKey key) throws SQLException {
        row.setString(offset + 1, key.source());
        row.setLong(offset + 2, key.person());
        row.setString(offset + 3, key.grain());
        row.setString(offset + 4, key.category());
        row.setObject(offset + 5, key.day());
    }
}
