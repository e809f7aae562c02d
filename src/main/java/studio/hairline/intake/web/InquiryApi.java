package studio.hairline.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import studio.hairline.history.Refusal;
import studio.hairline.intake.Posted;
import studio.hairline.intake.Posts;

/** {@code POST /api/inquiries}: the studio's website brings an inquiry; it is on the disk before it is acknowledged. */
@RestController
class InquiryApi {

    private static final int LONGEST_MARK = 255;

    private final Reception reception;
    private final Posts posts;

    InquiryApi(Reception reception, Posts posts) {
        this.reception = reception;
        this.posts = posts;
    }

    @PostMapping("/api/inquiries")
    ResponseEntity<Map<String, Object>> receive(
            @RequestHeader(name = "X-Api-Key", required = false) @Nullable String key,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String mark,
            HttpServletRequest request)
            throws IOException {
        PostedBody body = PostedBody.of(request);
        return reception.admit(key, request.getRemoteAddr(), keyId -> receive(keyId, mark, body));
    }

    private ResponseEntity<Map<String, Object>> receive(long keyId, @Nullable String mark, PostedBody body) {
        if (mark != null && (mark.isBlank() || mark.length() > LONGEST_MARK)) {
            return Answers.wrong(HttpStatus.BAD_REQUEST, "Idempotency-Key", "It has 1 to 255 characters.");
        }
        if (body.isTooLong()) {
            return reception.keepBeginning(keyId, body);
        }
        try {
            Posted posted = body.read();
            Map<String, String> problems = posted.problems();
            return problems.isEmpty()
                    ? Answers.received(Reception.once(() -> posts.receive(keyId, mark, posted)))
                    : reception.keep(keyId, body, problems);
        } catch (PostedBody.Unreadable | Refusal refused) {
            return reception.keep(keyId, body, Map.of("body", String.valueOf(refused.getMessage())));
        }
    }
}
