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
     */
    public record Cut(String table, String key, String cents) {}

    /**
     * @param hits the rows that count; they are among all
     * @return in no order; a part without any row is not in it
     */
    public List<Portion> read(Cut cut, Where hits, Where all) {
        String hit = "case when " + hits.condition() + " then ";
        String each = "select " + cut.key + " as part, " + hit + "1 end as hit, " + hit + cut.cents
                + " end as worth from " + cut.table + all.text();
        String text =
                "select part, count(hit), count(*), coalesce(sum(worth), 0) from (" + each + ") as parts group by part";
        return jdbc.query(
                text,
                statement -> {
                    Where twice =
                            new Where().and(hits.condition(), hits.compared()).and(hits.condition(), hits.compared());
                    twice.set(statement, all.compared());
                },
                (row, n) -> new Portion(
                        Objects.toString(row.getString(1), ""), row.getLong(2), row.getLong(3), row.getLong(4)));
    }
}
