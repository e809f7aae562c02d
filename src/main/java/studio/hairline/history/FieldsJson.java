package studio.hairline.history;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Fields as a flat JSON object of texts. */
final class FieldsJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private FieldsJson() {}

    static String write(Map<String, String> fields) {
        return JSON.writeValueAsString(fields);
    }

    static Map<String, String> read(String json) {
        return JSON.readValue(json, FIELDS);
    }
}
