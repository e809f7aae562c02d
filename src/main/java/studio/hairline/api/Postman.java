package studio.hairline.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;

/** Tells what is due, some at a time, each address in the order in which it happened; again later what was not received. */
@Component
class Postman {

    private final WebhookRows rows;
    private final PostRound round;
    private final PublicAddress allowed;
    private final StudioTime time;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(Redirect.NEVER)
            .build();

    Postman(WebhookRows rows, PostRound round, PublicAddress allowed, StudioTime time) {
        this.rows = rows;
        this.round = round;
        this.allowed = allowed;
        this.time = time;
    }

    @Scheduled(
            fixedDelayString = "${hairline.webhooks.every:PT5S}",
            initialDelayString = "${hairline.webhooks.every:PT5S}")
    void go() {
        try (ExecutorService addresses = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> told = rows.all().stream()
                    .map(hook -> CompletableFuture.runAsync(() -> tell(hook.id()), addresses))
                    .toList();
            told.forEach(CompletableFuture::join);
        }
    }

    /** One after the other: where one was not received the rest waits, and where they take long, for the next round. */
    private void tell(long hook) {
        Instant now = time.now();
        long began = System.nanoTime();
        boolean received = true;
        for (Message one : round.take(hook, now)) {
            if (!received) {
                round.putOff(one, now);
            } else if (System.nanoTime() - began > Message.PATIENCE.toNanos()) {
                round.leave(one, now);
            } else {
                received = send(one, now);
            }
        }
    }

    @Scheduled(cron = "0 50 3 * * *")
    void tidy() {
        round.forget(time.now().minus(Duration.ofDays(30)));
    }

    /** @return whether the next may be sent */
    private boolean send(Message one, Instant now) {
        try {
            allowed.check(one.url());
            int status = status(one, now);
            if (status / 100 == 2) {
                round.received(one, now, status);
                return true;
            }
            round.failed(one, now, true, "Answered " + status + ".");
            return one.isPassedBy();
        } catch (Refusal refusal) {
            round.failed(one, now, false, Objects.requireNonNull(refusal.getMessage()));
        } catch (IOException silent) {
            round.failed(one, now, false, "No answer.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            round.leave(one, now);
        }
        return false;
    }

    /** What it says besides is not waited for. */
    private int status(Message one, Instant now) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(one.request(now), BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode();
    }
}
