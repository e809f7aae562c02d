package studio.hairline.api.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface, kept by hand in {@code resources/api/openapi.json} and held against the code by a test. */
@Component
class OpenApi {

    private final byte[] text = read();
    private final JsonNode root = new JsonMapper().readTree(text);

    byte[] text() {
        return text;
    }

    String description() {
        return root.at("/info/description").asString();
    }

    String webhook() {
        return root.at("/webhooks/happened/post/description").asString();
    }

    List<Map<String, Object>> paths() {
        return root.get("paths").properties().stream()
                .map(path -> path(path.getKey(), path.getValue().get("get")))
                .toList();
    }

    private Map<String, Object> path(String path, JsonNode get) {
        return Map.of(
                "path",
                path,
                "summary",
                get.path("summary").asString(""),
                "description",
                get.path("description").asString(""),
                "parameters",
                get.get("parameters").valueStream().map(this::parameter).toList());
    }

    private Map<String, Object> parameter(JsonNode given) {
        JsonNode one = given.has("$ref") ? root.at(given.get("$ref").asString().substring(1)) : given;
        return Map.of(
                "name",
                one.get("name").asString(),
                "description",
                one.get("description").asString(),
                "values",
                values(one.get("schema")));
    }

    private static String values(JsonNode schema) {
        JsonNode codes =
                schema.has("enum") ? schema.get("enum") : schema.path("items").path("enum");
        return codes.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static byte[] read() {
        try (InputStream found = OpenApi.class.getResourceAsStream("/api/openapi.json")) {
            if (found == null) {
                throw new IllegalStateException("The description of the interface is missing.");
            }
            return found.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
