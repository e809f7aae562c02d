package studio.hairline.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** The fields that changed, by name, before and after; an empty text stands for nothing. */
public record Change(Map<String, String> before, Map<String, String> after) {

    public static final Change NONE = new Change(Map.of(), Map.of());

    /** Keeps only what differs. */
    public static Change between(Map<String, String> before, Map<String, String> after) {
        Map<String, String> was = new LinkedHashMap<>();
        Map<String, String> is = new LinkedHashMap<>();
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            String old = before.getOrDefault(field, "");
            String now = after.getOrDefault(field, "");
            if (!Objects.equals(old, now)) {
                was.put(field, old);
                is.put(field, now);
            }
        }
        return new Change(was, is);
    }

    public static Change of(String field, String text) {
        return new Change(Map.of(), Map.of(field, text));
    }

    /** @return the same, and this field after it */
    public Change with(String field, String text) {
        Map<String, String> is = new LinkedHashMap<>(after);
        is.put(field, text);
        return new Change(before, is);
    }

    /** Without the fields that hold money, for whoever may not see it. */
    Change withoutMoney() {
        return new Change(withoutMoney(before), withoutMoney(after));
    }

    private static Map<String, String> withoutMoney(Map<String, String> fields) {
        Map<String, String> seen = new LinkedHashMap<>(fields);
        seen.keySet().removeIf(field -> field.endsWith("Cents"));
        return seen;
    }

    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }
}
