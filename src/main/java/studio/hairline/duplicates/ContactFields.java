package studio.hairline.duplicates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studio.hairline.people.Contact;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The details of a person by name, as they are chosen one by one, kept, and put back. */
final class ContactFields {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private ContactFields() {}

    static Map<String, String> of(Contact contact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", contact.name());
        fields.put("phone", text(contact.phoneGiven()));
        fields.put("email", text(contact.email()));
        fields.put("handle", text(contact.handle()));
        fields.put("language", text(contact.language()));
        fields.put("code", text(contact.clientCode()));
        return fields;
    }

    static Contact contact(Map<String, String> fields) {
        return new Contact(
                fields.getOrDefault("name", ""),
                fields.get("email"),
                fields.get("phone"),
                fields.get("handle"),
                fields.get("code"),
                fields.get("language"));
    }

    /**
     * What was changed goes back to what it was before, unless somebody changed it again.
     *
     * @return the fields as they would be
     */
    static Map<String, String> back(Map<String, String> now, Map<String, String> before, Map<String, String> after) {
        Map<String, String> back = new LinkedHashMap<>(now);
        for (String field : new TreeSet<>(now.keySet())) {
            if (Objects.equals(now.get(field), after.get(field))) {
                back.put(field, before.getOrDefault(field, ""));
            }
        }
        return back;
    }

    static String write(Map<String, String> fields) {
        return JSON.writeValueAsString(fields);
    }

    static Map<String, String> read(String json) {
        return JSON.readValue(json, FIELDS);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
