package studio.hairline.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Makes a studio of many leads from one that was told through the verbs: the same block again and again, each time of other
 * people, whose e-mails begin with the number of their block ({@code k7.ana@…}). BlocksTest tells the same blocks through
 * the verbs and finds the same rows in every table.
 */
@Component
@Profile("demo")
public class Blocks {

    /** Between an id of one block and the same of the next. */
    public static final long STRIDE = 10_000_000;

    /** Each table with the columns that hold an id of its block, in an order foreign keys allow; the first says which rows are of block 0. */
    private static final List<Map.Entry<String, List<String>>> TABLES = List.of(
            Map.entry("people", List.of("id", "merged_into")),
            Map.entry("person_words", List.of("person_id")),
            Map.entry("leads", List.of("id", "person_id")),
            Map.entry("assessments", List.of("id", "person_id", "lead_id")),
            Map.entry("inbox", List.of("lead_id")),
            Map.entry("inbox_before", List.of("id", "lead_id")),
            Map.entry("first_before", List.of("id", "lead_id")),
            Map.entry("attempts", List.of("id", "lead_id")),
            Map.entry("their_words", List.of("id", "lead_id")),
            Map.entry("decisions", List.of("id")),
            Map.entry("decision_leads", List.of("decision_id", "lead_id", "attempt_id", "their_words_id")),
            Map.entry("consultations", List.of("id", "lead_id", "first_id")),
            Map.entry("consultation_changes", List.of("id", "consultation_id", "lead_id")),
            Map.entry("plans", List.of("id", "lead_id", "person_id")),
            Map.entry("sessions", List.of("id", "person_id", "lead_id", "plan_id", "moved_id")),
            Map.entry("money_entries", List.of("id", "lead_id", "session_id", "reverses")),
            Map.entry("money_lines", List.of("entry_id")),
            Map.entry("money_held", List.of("lead_id")),
            Map.entry("quotes", List.of("id", "lead_id")),
            Map.entry("quote_lines", List.of("quote_id")),
            Map.entry("history", List.of("id", "person_id", "lead_id", "session_id")));

    private static final String MARK = "'k' || block.k || '.'";

    /** As many blocks are copied by one statement; their numbers are long, as the ids made of them. */
    static final int AT_ONCE = 10;

    private final JdbcTemplate jdbc;

    public Blocks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param from how many blocks there are
     * @param until how many there shall be
     */
    public void grow(int from, int until) {
        grow(from, until, Set.of());
    }

    /** @param leftOut tables whose rows are not copied */
    public void grow(int from, int until, Set<String> leftOut) {
        for (int first = from; first < until; first += AT_ONCE) {
            copy(first, Math.min(until, first + AT_ONCE), leftOut);
        }
        if (from < until) {
            multiplyTallies(from, until);
        }
    }

    /** Some more blocks; what they count for is not in the tallies yet. */
    void copy(int from, int until) {
        copy(from, until, Set.of());
    }

    private void copy(int from, int until, Set<String> leftOut) {
        String blocks = IntStream.range(from, until)
                .mapToObj(block -> "(cast(" + block + " as bigint))")
                .collect(Collectors.joining(", ", " cross join (values ", ") as block(k)"));
        for (Map.Entry<String, List<String>> table : TABLES) {
            if (!leftOut.contains(table.getKey())) {
                copy(table.getKey(), table.getValue(), blocks);
            }
        }
        jdbc.update("insert into person_words (word, person_id) select 'k' || block.k, id + block.k * " + STRIDE
                + " from people" + blocks + " where id < " + STRIDE + " and email is not null");
    }

    /** @return the beginning of the e-mails of a block */
    public static String mark(int block) {
        return block == 0 ? "" : "k" + block + ".";
    }

    private void copy(String table, List<String> ids, String blocks) {
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(column -> ids.contains(column) ? column + " + block.k * " + STRIDE : value(table, column))
                .collect(Collectors.joining(", "));
        jdbc.update("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                + blocks + " where " + ids.getFirst() + " < " + STRIDE);
    }

    private static String value(String table, String column) {
        return switch (table + "." + column) {
            case "people.email", "money_entries.once_key", "quotes.token" -> MARK + " || " + column;
            case "person_words.word" -> "case when word like '%@%' then " + MARK + " || word else word end";
            case "history.after_json" -> "replace(after_json, '\"email\":\"', '\"email\":\"' || " + MARK + ")";
            default -> column;
        };
    }

    void multiplyTallies(int from, int until) {
        Set<String> key = Set.of("grain", "source", "person", "category", "tally_day");
        String sums = columns("tallies").stream()
                .filter(column -> !key.contains(column))
                .map(column -> column + " = " + column + " / " + from + " * " + until)
                .collect(Collectors.joining(", "));
        jdbc.update("update tallies set " + sums);
    }

    private List<String> columns(String table) {
        return jdbc.query(
                "select column_name from information_schema.columns where table_name = ? and table_schema = 'public'"
                        + " order by ordinal_position",
                (row, n) -> row.getString(1),
                table);
    }
}
