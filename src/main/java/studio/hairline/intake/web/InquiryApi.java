package studio.hairline.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import studio.hairline.intake.ApiKeys;
import studio.hairline.intake.Posted;
import studio.hairline.intake.Posts;
import studio.hairline.intake.Posts.Received;
import studio.hairline.intake.UnreadPosts;
import studio.hairline.team.Acting;

/** {@code POST /api/inquiries}: the studio's website brings an inquiry; it is on the disk before it is acknowledged. */
@RestController
class InquiryApi {

    private static final int TRIES = 5;
    private static final int LONGEST_MARK = 255;

    private final ApiKeys keys;
    private final Posts posts;
    private final UnreadPosts unread;
    private final Flood flood;
    private final Acting acting;

    InquiryApi(ApiKeys keys, Posts posts, UnreadPosts unread, Flood flood, Acting acting) {
        this.keys = keys;
        this.posts = posts;
        this.unread = unread;
        this.flood = flood;
        this.acting = acting;
    }

    @PostMapping("/api/inquiries")
    ResponseEntity<Map<String, Object>> receive(
            @RequestHeader(name = "X-Api-Key", required = false) @Nullable String key,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String mark,
            HttpServletRequest request)
            throws IOException {
        Optional<Long> keyId = key == null ? Optional.empty() : acting.asSystem(() -> keys.known(key));
        long wait = flood.take(keyId.map(id -> "key " + id).orElse("address " + request.getRemoteAddr()));
        if (wait > 0) {
            return tooMany(wait);
        }
        if (keyId.isEmpty()) {
            return answer(HttpStatus.UNAUTHORIZED, "X-Api-Key", "Send a key of this studio in the header X-Api-Key.");
        }
        if (mark != null && (mark.isBlank() || mark.length() > LONGEST_MARK)) {
            return answer(HttpStatus.BAD_REQUEST, "Idempotency-Key", "It has 1 to 255 characters.");
        }
        PostedBody body = PostedBody.of(request);
        return body.isTooLong()
                ? answer(HttpStatus.CONTENT_TOO_LARGE, "body", "An inquiry has at most 64 KB.")
                : acting.asSystem(() -> receive(keyId.get(), mark, body));
    }

    private ResponseEntity<Map<String, Object>> receive(long keyId, @Nullable String mark, PostedBody body) {
        try {
            Posted posted = body.read();
            Map<String, String> problems = posted.problems();
            if (problems.isEmpty()) {
                return acknowledge(again(keyId, mark, posted));
            }
            return refuse(keyId, body, problems);
        } catch (PostedBody.Unreadable unreadable) {
            return refuse(keyId, body, Map.of("body", String.valueOf(unreadable.getMessage())));
        }
    }

    /** Of two that bring the same at once one comes first; the other then finds what it brought. */
    private Received again(long keyId, @Nullable String mark, Posted posted) {
        for (int tried = 1; ; tried++) {
            try {
                return posts.receive(keyId, mark, posted);
            } catch (ConcurrencyFailureException atTheSameMoment) {
                if (tried == TRIES) {
                    throw atTheSameMoment;
                }
            }
        }
    }

    private ResponseEntity<Map<String, Object>> refuse(long keyId, PostedBody body, Map<String, String> problems) {
        unread.keep(keyId, body.contentType(), body.text(), String.join(" ", problems.values()));
        return ResponseEntity.badRequest().body(Map.of("errors", problems, "kept", true));
    }

    private static ResponseEntity<Map<String, Object>> acknowledge(Received received) {
        return ResponseEntity.status(received.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(Map.of("id", received.leadId()));
    }

    private static ResponseEntity<Map<String, Object>> tooMany(long seconds) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(Map.of("errors", Map.of("rate", "Too many at once: try again in " + seconds + " s.")));
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, String field, String sentence) {
        return ResponseEntity.status(status).body(Map.of("errors", Map.of(field, sentence)));
    }
}
