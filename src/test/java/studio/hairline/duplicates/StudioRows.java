package studio.hairline.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import studio.hairline.testing.TestStudio;

/** Every row of every table, but for what is only ever added to, and for counters of changes. */
record StudioRows(TestStudio studio) {

    private static final Set<String> ADDED_TO =
            Set.of("history", "first_before", "merges", "merged_rows", "flyway_schema_history");
    private static final Set<String> COUNTERS = Set.of("people.version", "person_pairs.found_at");

    Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        studio
                .jdbc()
                .sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'")
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> !ADDED_TO.contains(table))
                .forEach(table -> all.put(table, rows(table)));
        return all;
    }

    private List<String> rows(String table) {
        List<String> rows = new ArrayList<>();
        for (Map<String, Object> row :
                studio.jdbc().sql("select * from " + table).query().listOfRows()) {
            Map<String, Object> told = new TreeMap<>(row);
            told.keySet().removeIf(column -> COUNTERS.contains(table + "." + column));
            if (!table.equals("tallies") || countsSomething(told)) {
                rows.add(told.toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    private static boolean countsSomething(Map<String, Object> tally) {
        return tally.entrySet().stream()
                .anyMatch(cell -> !cell.getKey().equals("person")
                        && cell.getValue() instanceof Number amount
                        && amount.longValue() != 0);
    }
}
