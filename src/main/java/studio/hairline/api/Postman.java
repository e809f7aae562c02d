package studio.hairline.api;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;

/** Tells what is due, some at a time, each address in the order in which it happened; again later what was not received. */
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
        Map<Long, List<Message>> byAddress = round.take(now).stream()
                .sorted(Comparator.comparingLong(Message::id))
                .collect(Collectors.groupingBy(Message::hook));
        List<CompletableFuture<Void>> sent =
                byAddress.values().stream().map(all -> sendInOrder(all, now)).toList();
        sent.forEach(CompletableFuture::join);
    }

    /** One after the other; where one has no answer at all, the rest wait for the next round. */
    private CompletableFuture<Void> sendInOrder(List<Message> all, Instant now) {
        CompletableFuture<Boolean> heard = CompletableFuture.completedFuture(true);
        for (Message one : all) {
            heard = heard.thenCompose(there -> there ? send(one, now) : putOff(one, now));
        }
        return heard.thenAccept(there -> {});
    }

    private CompletableFuture<Boolean> putOff(Message one, Instant now) {
        round.putOff(one, now);
        return CompletableFuture.completedFuture(false);
    }

    @Scheduled(cron = "0 50 3 * * *")
    void tidy() {
        round.forget(time.now().minus(Duration.ofDays(30)));
    }

    /** @return whether there was any answer */
    private CompletableFuture<Boolean> send(Message one, Instant now) {
        try {
            allowed.check(one.url());
        } catch (Refusal refusal) {
            round.failed(one, now, refusal.getMessage());
            return CompletableFuture.completedFuture(false);
        }
        return client.sendAsync(one.request(now), BodyHandlers.discarding()).handle((answer, broken) -> {
            note(one, now, answer);
            return answer != null;
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
