package studio.hairline.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is measured once and not asked in turn with a hand: a page in the browser, a start, rows exported, heap.
 *
 * @param studio which one: database and leads, or "sample"
 * @param numbers each with the name of its unit, in the order they are said
 */
record Measured(String studio, String what, Map<String, Number> numbers) {

    static Measured one(String studio, String what, String unit, Number number) {
        return new Measured(studio, what, Map.of(unit, number));
    }

    static Measured page(String studio, String what, Screen.Weight weight) {
        Map<String, Number> numbers = new LinkedHashMap<>();
        numbers.put("KB", weight.bytes() / 1024.0);
        numbers.put("requests", weight.requests());
        numbers.put("ready ms", weight.ready());
        numbers.put("blocked ms", weight.blocked());
        return new Measured(studio, what, numbers);
    }

    String text() {
        return "%-24s %-42s %s"
                .formatted(
                        studio,
                        what,
                        numbers.entrySet().stream()
                                .map(one -> "%10s %s".formatted(said(one.getValue()), one.getKey()))
                                .collect(Collectors.joining("  ")));
    }

    String json() {
        return "{\"studio\":\"%s\",\"question\":\"%s\",%s}"
                .formatted(
                        studio,
                        what,
                        numbers.entrySet().stream()
                                .map(one -> String.format(
                                        Locale.US,
                                        "\"%s\":%.3f",
                                        one.getKey(),
                                        one.getValue().doubleValue()))
                                .collect(Collectors.joining(",")));
    }

    private static String said(Number number) {
        return number instanceof Double
                ? String.format(Locale.US, "%,.1f", number.doubleValue())
                : String.format(Locale.US, "%,d", number.longValue());
    }
}
