package studio.hairline.intake.web;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import studio.hairline.intake.Posts.Received;

/** What is answered to another program. */
final class Answers {

    private Answers() {}

    static ResponseEntity<Map<String, Object>> received(Received received) {
        return ResponseEntity.status(received.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(Map.of("id", received.leadId()));
    }

    static ResponseEntity<Map<String, Object>> wrong(HttpStatus status, String field, String sentence) {
        return ResponseEntity.status(status).body(Map.of("errors", Map.of(field, sentence)));
    }

    static ResponseEntity<Map<String, Object>> kept(HttpStatus status, Map<String, String> problems) {
        return ResponseEntity.status(status).body(Map.of("errors", problems, "kept", true));
    }

    static ResponseEntity<Map<String, Object>> later(long seconds) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(Map.of("errors", Map.of("rate", "Too many at once: try again in " + seconds + " s.")));
    }
}
