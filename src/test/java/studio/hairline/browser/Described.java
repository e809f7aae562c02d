package studio.hairline.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the description of the interface says of an answer, and what an answer has that it does not say. */
public record Described(JsonNode root, JsonNode schema) {

    public static Described answerOf(JsonNode root, String path) {
        return new Described(
                root,
                root.get("paths")
                        .get(path)
                        .get("get")
                        .get("responses")
                        .get("200")
                        .get("content")
                        .get("application/json")
                        .get("schema"));
    }

    /** @return each field that is missing, not described, or of another kind than said; none when all is as described */
    public List<String> problems(JsonNode answer) {
        List<String> problems = new ArrayList<>();
        compare(schema, answer, "", problems);
        return problems.stream().distinct().toList();
    }

    private void compare(JsonNode given, JsonNode value, String at, List<String> problems) {
        JsonNode said = given.has("$ref") ? root.at(given.get("$ref").asString().substring(1)) : given;
        if (said.has("type") && kinds(said.get("type")).noneMatch(kind -> kind.equals(kind(value, kind)))) {
            problems.add(at + " is " + value);
        }
        if (said.has("enum") && said.get("enum").valueStream().noneMatch(value::equals)) {
            problems.add(at + " is the unknown " + value);
        }
        said.path("required").valueStream().map(JsonNode::asString).forEach(name -> {
            if (!value.has(name)) {
                problems.add(at + "." + name + " is missing");
            }
        });
        if (value.isArray() && said.has("items")) {
            value.forEach(item -> compare(said.get("items"), item, at + "[]", problems));
        }
        if (value.isObject() && said.has("properties")) {
            value.properties().forEach(field -> {
                JsonNode one = said.get("properties").get(field.getKey());
                if (one == null) {
                    problems.add(at + "." + field.getKey() + " is not described");
                } else {
                    compare(one, field.getValue(), at + "." + field.getKey(), problems);
                }
            });
        }
    }

    private static Stream<String> kinds(JsonNode type) {
        return type.isArray() ? type.valueStream().map(JsonNode::asString) : Stream.of(type.asString());
    }

    /** @return what it is; a whole number is a number, too */
    private static String kind(JsonNode value, String asked) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case ARRAY -> "array";
            case NUMBER -> asked.equals("number") || !value.isIntegralNumber() ? "number" : "integer";
            default -> "object";
        };
    }
}
