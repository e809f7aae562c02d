package studio.hairline.tallies;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds amounts to the table: an update where the row is there, an insert where it is not. */
@Component
class TallyWriter {

    private static final int BATCH = 500;
    private static final String KEY = "source = ? and person = ? and grain = ? and category = ? and tally_day = ?";
    private static final String ADD = "update tallies set "
            + columns().map(c -> c + " = " + c + " + ?").collect(Collectors.joining(", ")) + " where " + KEY;
    private static final String OPEN = "insert into tallies (source, person, grain, category, tally_day)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing";

    private final JdbcTemplate jdbc;

    TallyWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static Stream<String> columns() {
        return Stream.of(Tally.values()).map(Tally::column);
    }

    void write(SortedMap<TallyKey, long[]> amounts) {
        SortedMap<TallyKey, long[]> missing = add(amounts);
        if (!missing.isEmpty()) {
            jdbc.batchUpdate(OPEN, missing.keySet(), BATCH, (row, key) -> setKey(row, 0, key));
            add(missing);
        }
    }

    /** @return the rows that are not there yet */
    private SortedMap<TallyKey, long[]> add(SortedMap<TallyKey, long[]> amounts) {
        Collection<Map.Entry<TallyKey, long[]>> entries = amounts.entrySet();
        int[][] updated = jdbc.batchUpdate(ADD, entries, BATCH, (row, entry) -> setAmounts(row, entry));
        List<Integer> counts = new ArrayList<>();
        for (int[] batch : updated) {
            for (int count : batch) {
                counts.add(count);
            }
        }
        SortedMap<TallyKey, long[]> missing = new TreeMap<>();
        int index = 0;
        for (Map.Entry<TallyKey, long[]> entry : entries) {
            if (counts.get(index++) == 0) {
                missing.put(entry.getKey(), entry.getValue());
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
