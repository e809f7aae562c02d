package studio.hairline.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program that reads the studio with a token; an empty one is none. */
record Program(String token) {

    static final Program OWNER = new Program("demo-owner");
    static final Program STAFF = new Program("demo-staff");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    HttpResponse<String> get(String path) {
        return get(path, "application/json");
    }

    HttpResponse<String> get(String path, String accept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningStudio.address() + path))
                .header("Accept", accept);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return Door.sent(CLIENT, request.build());
    }

    JsonNode read(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** @return the ids of a list, page behind page to its end */
    List<Long> walk(String path) {
        List<Long> ids = new ArrayList<>();
        String next = path;
        while (next != null) {
            JsonNode page = read(next);
            page.get("items").forEach(item -> ids.add(item.get("id").asLong()));
            next = page.get("next").isNull() ? null : page.get("next").asString();
        }
        return ids;
    }
}
