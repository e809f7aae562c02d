package studio.hairline.team;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program is told that was turned away: problem details (RFC 9457) with a sentence.
 *
 * @param detail the sentence
 */
public record Problem(HttpStatus status, String detail) {

    private static final JsonMapper JSON = new JsonMapper();

    public static Problem of(HttpStatus status, String sentence) {
        return new Problem(status, sentence);
    }

    static Problem noToken() {
        return of(
                HttpStatus.UNAUTHORIZED,
                "Send a token that still works, as “Authorization: Bearer …”. You make one on your account page.");
    }

    static Problem notYours() {
        return of(HttpStatus.FORBIDDEN, "This is for the owner: use a token of theirs.");
    }

    public void to(HttpServletResponse response) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", detail);
        response.setStatus(status.value());
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }
}
