package studio.hairline.tallies;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells rows apart by something and counts each part: one statement, whatever the question. */
@Component
public class PortionReader {

    private final JdbcTemplate jdbc;

    PortionReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is told apart.
     *
     * @param table as it stands behind "from"
     * @param key what it is told apart by, in SQL
     * @param cents what a row is worth, in SQL
     * @param minutes how long it is, in SQL
     */
    public record Cut(String table, String key, String cents, String minutes) {

        /** Of what takes no time. */
        public Cut(String table, String key, String cents) {
            this(table, key, cents, "0");
        }
    }

    /**
     * @param hits the rows that count; they are among all
     * @return in no order; a part without any row is not in it
     */
    public List<Portion> read(Cut cut, Where hits, Where all) {
        String each = "select " + cut.key + " as part, case when " + hits.condition() + " then 1 end as hit, "
                + cut.cents + " as worth, " + cut.minutes + " as took from " + cut.table + all.text();
        String text = "select part, count(hit), count(*), " + ofHits("worth") + ", " + ofHits("took") + " from (" + each
                + ") as parts group by part";
        return jdbc.query(
                text,
                statement -> {
                    new Where().and(hits.condition(), hits.compared()).set(statement, all.compared());
                },
                (row, n) -> new Portion(
                        Objects.toString(row.getString(1), ""),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)));
    }

    private static String ofHits(String column) {
        return "coalesce(sum(case when hit = 1 then " + column + " end), 0)";
    }
}
