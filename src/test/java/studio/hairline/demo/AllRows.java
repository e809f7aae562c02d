package studio.hairline.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is in every table, told without ids of people, leads, plans and sessions: by what those say instead. */
final class AllRows {

    private static final List<String> TABLES = List.of(
            "people",
            "person_words",
            "word_variants",
            "leads",
            "assessments",
            "inbox",
            "attempts",
            "their_words",
            "decisions",
            "decision_leads",
            "consultations",
            "consultation_changes",
            "plans",
            "sessions",
            "money_entries",
            "money_lines",
            "money_held",
            "quotes",
            "quote_lines",
            "history",
            "tallies");

    private final JdbcTemplate jdbc;
    private final Map<String, Map<Long, String>> names = new HashMap<>();

    AllRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        name("person_id", "select id, concat(name, ' ', email, ' ', phone, ' ', handle) from people");
        name(
                "lead_id",
                "select l.id, concat(l.received_at, ' ', p.name, ' ', p.email, ' ', p.phone) from leads l"
                        + " join people p on p.id = l.person_id");
        name("plan_id", "select id, concat('plan of ', lead_id) from plans");
        name("session_id", "select id, concat(starts_at, ' ', number, ' ', kind) from sessions");
        name("moved_id", "select id, concat(starts_at, ' ', number, ' ', kind) from sessions");
        name("first_id", "select id, concat('consultation at ', starts_at) from consultations");
        name("consultation_id", "select id, concat('consultation at ', starts_at) from consultations");
        name("decision_id", "select id, concat(words, ' ', taken_at) from decisions");
        name("attempt_id", "select id, concat(words, ' ', made_at) from attempts");
        name("their_words_id", "select id, concat(words, ' ', written_at) from their_words");
        name("quote_id", "select id, concat('quote of ', created_at) from quotes");
        name("entry_id", "select id, concat(kind, ' ', amount_cents, ' ', happened_at) from money_entries");
        names.get("plan_id")
                .replaceAll((id, words) ->
                        "plan of " + names.get("lead_id").get(Long.valueOf(words.replace("plan of ", ""))));
    }

    /** @return the rows of each table, sorted */
    Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        TABLES.forEach(table -> all.put(table, rows(table)));
        return all;
    }

    private List<String> rows(String table) {
        List<String> rows = new ArrayList<>();
        for (Map<String, Object> row : jdbc.queryForList("select * from " + table)) {
            Map<String, Object> told = new TreeMap<>(row);
            told.remove("id");
            told.remove("once_key");
            told.remove("token");
            told.replaceAll(this::told);
            rows.add(told.toString());
        }
        rows.sort(null);
        return rows;
    }

    private @Nullable Object told(String column, @Nullable Object value) {
        Map<Long, String> named = names.get(column);
        return named == null || value == null ? value : named.getOrDefault(((Number) value).longValue(), "unknown");
    }

    private void name(String column, String sql) {
        Map<Long, String> byId = new HashMap<>();
        jdbc.query(sql, row -> {
            byId.put(row.getLong(1), String.valueOf(row.getString(2)));
        });
        names.put(column, byId);
    }
}
