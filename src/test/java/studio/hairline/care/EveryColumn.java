package studio.hairline.care;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads every text of every table, however many there will be. */
record EveryColumn(JdbcClient jdbc) {

    private record Column(String table, String name) {}

    /** @return "table.column: the text" of each that holds it */
    List<String> holding(String mark, String digits) {
        return columns().stream()
                .flatMap(column -> jdbc
                        .sql("select " + column.name() + " from " + column.table() + " where " + column.name()
                                + " is not null")
                        .query((row, n) -> row.getString(1))
                        .list()
                        .stream()
                        .filter(text -> text.toLowerCase(java.util.Locale.ROOT).contains(mark)
                                || text.replaceAll("[^0-9]", "").contains(digits))
                        .map(text -> column.table() + "." + column.name() + ": " + text))
                .toList();
    }

    /** @return the rows of tables that are counted, without what may say who it was */
    Map<String, String> counted() {
        return Map.of(
                        "consultation_changes", "*",
                        "tallies", "*",
                        "plans", "*",
                        "assessments", "*",
                        "consultations", "*",
                        "inbox_before", "*",
                        "lessons", "*",
                        "imports", "*",
                        "leads",
                                "id, person_id, first_of_person, standing, stage, is_open, received_at, channel, source, category,"
                                        + " answered_at, converted_day, price_cents, lost_day, import_id,"
                                        + " wrote_back, tries",
                        "sessions",
                                "id, person_id, lead_id, plan_id, number, kind, status, starts_at, artist_id, category, value_cents")
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, table -> rows("select " + table.getValue() + " from " + table.getKey())));
    }

    private String rows(String sql) {
        return jdbc.sql(sql).query().listOfRows().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private List<Column> columns() {
        return jdbc.sql("select table_name, column_name from information_schema.columns where table_schema = 'public'"
                        + " and lower(data_type) like '%char%' and table_name <> 'flyway_schema_history'")
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }
}
