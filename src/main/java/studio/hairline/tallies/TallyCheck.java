package studio.hairline.tallies;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds the table against the rows it counts, both as they were at one instant. */
@Component
class TallyCheck {

    private static final int AT_ONCE = 1_000;
    private static final String ALL = "select source, person, grain, category, tally_day, "
            + Stream.of(Tally.values()).map(Tally::column).collect(Collectors.joining(", ")) + " from tallies";
    private static final int KEYS = 5;

    private final JdbcTemplate jdbc;
    private final List<TallySource> sources;

    TallyCheck(JdbcTemplate jdbc, @Lazy List<TallySource> sources) {
        this.jdbc = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(AT_ONCE);
        this.sources = sources;
    }

    /**
     * Rows and their counts are committed together, so that what one lacks of the other stays the same whoever writes meanwhile.
     *
     * Serializable, since H2 reads every table as of one instant only then.
     *
     * @return what has to be added to the table so that it is right
     */
    @Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE, propagation = Propagation.REQUIRES_NEW)
    public SortedMap<TallyKey, long[]> lacking() {
        TallySheet sheet = new TallySheet();
        sources.forEach(source -> source.countAll(counted -> sheet.add(List.of(counted), 1)));
        jdbc.query(ALL, row -> {
            long[] sums = new long[Tally.COUNT];
            for (int i = 0; i < sums.length; i++) {
                sums[i] = -row.getLong(KEYS + i + 1);
            }
            sheet.add(
                    new TallyKey(
                            row.getString(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getObject(5, LocalDate.class)),
                    sums);
        });
        return sheet.take();
    }
}
