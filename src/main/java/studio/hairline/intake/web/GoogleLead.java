package studio.hairline.intake.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.intake.Posted;
import studio.hairline.leads.Source;
import tools.jackson.databind.JsonNode;

/** What Google's lead form webhook sends (Google Ads, “Webhook integration for lead forms”): columns by their {@code column_id}. */
record GoogleLead(JsonNode body) {

    private static final List<String> NAMES = List.of("FULL_NAME", "FIRST_NAME", "LAST_NAME");
    private static final List<String> EMAILS = List.of("EMAIL", "WORK_EMAIL");
    private static final List<String> PHONES = List.of("PHONE_NUMBER", "WORK_PHONE");

    String key() {
        return body.path("google_key").asString("");
    }

    /** @return Google's name of the lead; blank when it has none */
    String leadId() {
        return body.path("lead_id").asString("");
    }

    boolean isTest() {
        return body.path("is_test").asBoolean(false);
    }

    Posted posted() {
        Map<String, String> columns = new LinkedHashMap<>();
        body.path("user_column_data")
                .forEach(column -> columns.put(
                        column.path("column_id")
                                .asString(column.path("column_name").asString("")),
                        column.path("string_value").asString("")));
        String full = columns.getOrDefault("FULL_NAME", "");
        String name = full.isBlank()
                ? columns.getOrDefault("FIRST_NAME", "") + " " + columns.getOrDefault("LAST_NAME", "")
                : full;
        return new Posted(
                Map.of(
                        "name", name.strip(),
                        "email", first(EMAILS, columns),
                        "phone", first(PHONES, columns),
                        "source", Source.GOOGLE.name(),
                        "message", rest(columns)),
                Map.of());
    }

    private static String first(List<String> ids, Map<String, String> columns) {
        return ids.stream()
                .map(columns::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    /** What else was asked in the form; nothing that came is dropped. */
    private static String rest(Map<String, String> columns) {
        List<String> known =
                Stream.of(NAMES, EMAILS, PHONES).flatMap(List::stream).toList();
        return columns.entrySet().stream()
                .filter(column -> !known.contains(column.getKey()))
                .map(column -> column.getKey() + ": " + column.getValue())
                .collect(Collectors.joining("\n"));
    }
}
