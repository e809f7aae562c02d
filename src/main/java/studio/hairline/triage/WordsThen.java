package studio.hairline.triage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What they wrote back, as it was known at an instant. */
@Component
class WordsThen {

    private static final String WORDS = "select lead_id, written_at, words, asks_for_silence from their_words"
            + " where lead_id = any (?) and coalesce(recorded_at, written_at) < ?"
            + " and (undone = false or undone_at >= ?) order by id";

    private final JdbcTemplate jdbc;

    WordsThen(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What they wrote when, and whether it asks to be left alone. */
    record Words(Instant at, String text, boolean asksForSilence) {}

    /** @return by lead, what was written down before {@code end}, the last at the end */
    Map<Long, List<Words>> of(Collection<Long> leads, Instant end) {
        Long[] wanted = leads.toArray(Long[]::new);
        OffsetDateTime then = end.atOffset(ZoneOffset.UTC);
        Map<Long, List<Words>> words = new HashMap<>();
        jdbc.query(
                WORDS,
                statement -> {
                    statement.setArray(1, statement.getConnection().createArrayOf("bigint", wanted));
                    statement.setObject(2, then);
                    statement.setObject(3, then);
                },
                row -> {
                    Instant at = Objects.requireNonNull(InboxRows.instant(row, 2));
                    words.computeIfAbsent(row.getLong(1), lead -> new ArrayList<>())
                            .add(new Words(at, row.getString(3), row.getBoolean(4)));
                });
        return words;
    }
}
