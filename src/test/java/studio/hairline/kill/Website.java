package studio.hairline.kill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.stream.IntStream;
import studio.hairline.intake.ApiKeys;

/** Brings inquiries over HTTP, each with its mark, under so many keys that it is not held up as a flood. */
record Website(int port) {

    private static final int KEYS = 8;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static void hasKeysOf(ApiKeys keys) {
        IntStream.range(0, KEYS)
                .mapToObj(Website::key)
                .filter(key -> keys.known(key).isEmpty())
                .forEach(key -> keys.make(key, key));
    }

    /**
     * @param word ends with its number: one inquiry always comes by the same key
     * @return the id, once the studio acknowledged it
     */
    long bring(String word) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/inquiries"))
                .header("Content-Type", "application/json")
                .header("X-Api-Key", key(Integer.parseInt(word.substring(word.lastIndexOf('-') + 1)) % KEYS))
                .header("Idempotency-Key", word)
                .POST(BodyPublishers.ofString(
                        "{\"name\": \"%s\", \"email\": \"%s@victim.test\", \"category\": \"FEMALE_THINNING\"}"
                                .formatted(word, word)))
                .build();
        HttpResponse<String> answer = sent(request);
        while (answer.statusCode() == 429) {
            answer = sent(request);
        }
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return Long.parseLong(Objects.requireNonNull(answer.body()).replaceAll("\\D", ""));
    }

    private static String key(int number) {
        return "victim-" + number;
    }

    private static HttpResponse<String> sent(HttpRequest request) {
        try {
            return Objects.requireNonNull(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
