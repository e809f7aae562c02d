package studio.hairline.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import studio.hairline.intake.Posted;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a request, whole, and what it says.
 *
 * @param text at most {@link #LONGEST} bytes of it
 */
record PostedBody(String contentType, String text, Map<String, List<String>> form) {

    static final int LONGEST = 64 * 1024;
    private static final JsonMapper JSON = new JsonMapper();

    /** It is not what it says it is; the message is a sentence. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String sentence) {
            super(sentence);
        }
    }

    static PostedBody of(HttpServletRequest request) throws IOException {
        String type = request.getContentType() == null ? "" : request.getContentType();
        String kind = type.toLowerCase(Locale.ROOT);
        if (kind.startsWith("multipart/")) {
            return ofFields(type, BodyParts.of(request, LONGEST));
        }
        BodyText body = new BodyText(type, request.getInputStream().readNBytes(LONGEST + 1));
        return kind.startsWith("application/x-www-form-urlencoded")
                ? ofFields(type, body.fields())
                : new PostedBody(type, body.read(), Map.of());
    }

    private static PostedBody ofFields(String type, Map<String, List<String>> fields) {
        String text = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + String.join(", ", field.getValue()))
                .collect(Collectors.joining("\n"));
        return new PostedBody(type, text, fields);
    }

    boolean isTooLong() {
        return text.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }

    /** @return as much of it as is kept */
    PostedBody beginning() {
        return new PostedBody(contentType, text.substring(0, Math.min(text.length(), LONGEST)), Map.of());
    }

    Posted read() {
        return form.isEmpty() ? ofJson() : ofForm();
    }

    private Posted ofForm() {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> consents = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            if (Posted.FIELDS.containsKey(name)) {
                fields.put(name, String.join(", ", values));
            } else if (name.equals("consents")) {
                values.forEach(channels -> agreed(channels, consents));
            } else if (name.startsWith("consents[") && name.endsWith("]")) {
                consents.put(name.substring("consents[".length(), name.length() - 1), String.join(", ", values));
            }
        });
        return new Posted(fields, consents);
    }

    JsonNode json() {
        JsonNode body;
        try {
            body = JSON.readTree(text);
        } catch (JacksonException broken) {
            throw new Unreadable("This is neither JSON nor a form: " + broken.getOriginalMessage());
        }
        if (!body.isObject()) {
            throw new Unreadable("An inquiry is a JSON object with fields such as name and email.");
        }
        return body;
    }

    private Posted ofJson() {
        JsonNode body = json();
        Map<String, String> fields = new LinkedHashMap<>();
        Posted.FIELDS.keySet().forEach(name -> {
            JsonNode value = body.path(name);
            if (value.isContainer()) {
                throw new Unreadable("The field " + name + " has to be a text.");
            }
            fields.put(name, value.isMissingNode() || value.isNull() ? "" : value.asString());
        });
        return new Posted(fields, consents(body.path("consents")));
    }

    /** Said as {@code {"email": "the words agreed to"}}, {@code {"email": true}} or {@code ["email"]}. */
    private static Map<String, String> consents(JsonNode said) {
        Map<String, String> consents = new LinkedHashMap<>();
        if (said.isArray()) {
            said.forEach(channels -> agreed(channels.asString(""), consents));
        } else if (said.isObject()) {
            said.properties()
                    .forEach(one -> consents.put(one.getKey(), one.getValue().asString("")));
        } else if (said.isString()) {
            agreed(said.asString(), consents);
        }
        return consents;
    }

    /** @param channels one, or several with commas between them */
    private static void agreed(String channels, Map<String, String> consents) {
        for (String channel : channels.split("[,;]")) {
            if (!channel.isBlank()) {
                consents.put(channel.strip(), "true");
            }
        }
    }
}
