package studio.hairline.intake.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import studio.hairline.intake.ApiKeys;
import studio.hairline.intake.Posts.Received;
import studio.hairline.intake.UnreadPosts;
import studio.hairline.team.Acting;

/** Lets in whoever has a key and does not flood, and loses nothing of what they bring. */
@Component
class Reception {

    private static final int TRIES = 5;

    private final ApiKeys keys;
    private final UnreadPosts unread;
    private final Flood flood;
    private final Acting acting;

    Reception(ApiKeys keys, UnreadPosts unread, Flood flood, Acting acting) {
        this.keys = keys;
        this.unread = unread;
        this.flood = flood;
        this.acting = acting;
    }

    /** @param work done in the system's name, with the id of the key */
    ResponseEntity<Map<String, Object>> admit(
            @Nullable String key, String address, LongFunction<ResponseEntity<Map<String, Object>>> work) {
        Optional<Long> id = key == null ? Optional.empty() : acting.asSystem(() -> keys.known(key));
        long wait = flood.take(id.map(one -> "key " + one).orElse("address " + address));
        if (wait > 0) {
            return Answers.later(wait);
        }
        return id.map(one -> acting.asSystem(() -> work.apply(one)))
                .orElseGet(() ->
                        Answers.wrong(HttpStatus.UNAUTHORIZED, "key", "Send a key of this studio that still works."));
    }

    /** Of two that bring the same at once one comes first; the other then finds what it brought. */
    static Received once(Supplier<Received> receive) {
        return retried(receive);
    }

    private static <T> T retried(Supplier<T> receive) {
        for (int tried = 1; ; tried++) {
            try {
                return receive.get();
            } catch (ConcurrencyFailureException atTheSameMoment) {
                if (tried == TRIES) {
                    throw atTheSameMoment;
                }
            }
        }
    }

    static void again(Runnable receive) {
        retried(() -> {
            receive.run();
            return true;
        });
    }

    /** What is longer than anything a person writes is refused, and its beginning kept. */
    ResponseEntity<Map<String, Object>> keepBeginning(long keyId, PostedBody body) {
        Map<String, String> problem = Map.of("body", "An inquiry has at most 64 KB; the beginning is kept.");
        keep(keyId, body.beginning(), problem);
        return Answers.kept(HttpStatus.CONTENT_TOO_LARGE, problem);
    }

    ResponseEntity<Map<String, Object>> keep(long keyId, PostedBody body, Map<String, String> problems) {
        unread.keep(keyId, body.contentType(), body.text(), String.join(" ", problems.values()));
        return Answers.kept(HttpStatus.BAD_REQUEST, problems);
    }
}
