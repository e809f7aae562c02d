package studio.hairline.api;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;

/** Tells what is due, some at a time, and again later what was not received. */
@Component
class Postman {

    private final PostRound round;
    private final PublicAddress allowed;
    private final StudioTime time;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(Redirect.NEVER)
            .build();

    Postman(PostRound round, PublicAddress allowed, StudioTime time) {
        this.round = round;
        this.allowed = allowed;
        this.time = time;
    }

    @Scheduled(
            fixedDelayString = "${hairline.webhooks.every:PT5S}",
            initialDelayString = "${hairline.webhooks.every:PT5S}")
    void go() {
        Instant now = time.now();
        List<CompletableFuture<Void>> sent =
                round.take(now).stream().map(one -> send(one, now)).toList();
        sent.forEach(CompletableFuture::join);
    }

    @Scheduled(cron = "0 50 3 * * *")
    void tidy() {
        round.forget(time.now().minus(Duration.ofDays(30)));
    }

    private CompletableFuture<Void> send(Message one, Instant now) {
        try {
            allowed.check(one.url());
        } catch (Refusal refusal) {
            round.failed(one, now, refusal.getMessage());
            return CompletableFuture.completedFuture(null);
        }
        return client.sendAsync(one.request(now), BodyHandlers.discarding()).handle((answer, broken) -> {
            note(one, now, answer);
            return null;
        });
    }

    private void note(Message one, Instant now, @Nullable HttpResponse<Void> answer) {
        if (answer == null) {
            round.failed(one, now, "No answer.");
        } else if (answer.statusCode() / 100 == 2) {
            round.received(one, now, answer.statusCode());
        } else {
            round.failed(one, now, "Answered " + answer.statusCode() + ".");
        }
    }
}
