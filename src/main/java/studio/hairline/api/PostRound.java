package studio.hairline.api;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which deliveries are due, and what became of them. */
@Component
class PostRound {

    private static final int AT_ONCE = 20;

    /** While it is under way nobody else takes it: as long as all of them in a row, each as slow as it may be. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(5);

    /** How long after each try the next one is; about three days in all. */
    private static final List<Duration> LATER = Stream.of(
                    "PT10S", "PT1M", "PT5M", "PT30M", "PT2H", "PT6H", "PT12H", "PT24H", "PT24H")
            .map(Duration::parse)
            .toList();

    private final JdbcClient jdbc;

    PostRound(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return what is due of an address and was not taken by anybody else, in the order in which it happened */
    List<Message> take(long hook, Instant now) {
        return jdbc
                .sql(Message.SELECT + " where d.webhook_id = :hook and d.due_at <= :now and d.id < :first"
                        + " order by d.id limit " + AT_ONCE)
                .param("hook", hook)
                .param("now", utc(now))
                .param("first", firstThatWaits(hook, now))
                .query(Message::read)
                .list()
                .stream()
                .filter(one -> isMine(one, now))
                .toList();
    }

    /** @return the earliest that is not due yet and that the rest waits for */
    private long firstThatWaits(long hook, Instant now) {
        return jdbc.sql("select coalesce(min(id), " + Long.MAX_VALUE + ") from webhook_deliveries"
                        + " where webhook_id = :hook and due_at > :now and holds")
                .param("hook", hook)
                .param("now", utc(now))
                .query(Long.class)
                .single();
    }

    private boolean isMine(Message one, Instant now) {
        return jdbc.sql(
                                "update webhook_deliveries set tries = tries + 1, due_at = :due where id = :id and tries = :tries"
                                        + " and due_at is not null")
                        .param("due", utc(now.plus(UNDER_WAY)))
                        .param("id", one.id())
                        .param("tries", one.tries())
                        .update()
                == 1;
    }

    void received(Message one, Instant now, int status) {
        note(one, null, now, "Received with " + status + ".");
    }

    /** @param heard whether there was an answer; without one the rest waits as long as it takes */
    void failed(Message one, Instant now, boolean heard, String why) {
        boolean last = one.tries() >= LATER.size();
        jdbc.sql("update webhook_deliveries set holds = :holds where id = :id")
                .param("holds", !heard || !one.isPassedBy())
                .param("id", one.id())
                .update();
        note(one, last ? null : now.plus(LATER.get(one.tries())), null, last ? why + " Given up." : why);
    }

    /** Was taken and not sent, as another of the same address was not received: its address was tried with that one. */
    void putOff(Message one, Instant now) {
        due(one, one.tries() + 1, now);
    }

    /** Was taken and not sent, as those before it took so long. */
    void leave(Message one, Instant now) {
        due(one, one.tries(), now);
    }

    private void due(Message one, int tries, Instant now) {
        jdbc.sql("update webhook_deliveries set tries = :tries, due_at = :due where id = :id and due_at is not null")
                .param("tries", Math.min(tries, LATER.size()))
                .param("due", utc(now))
                .param("id", one.id())
                .update();
    }

    /** Forgets what is over since before then. */
    void forget(Instant then) {
        jdbc.sql("delete from webhook_deliveries where due_at is null and made_at < :then")
                .param("then", utc(then))
                .update();
    }

    private void note(Message one, @Nullable Instant due, @Nullable Instant done, String answer) {
        jdbc.sql("update webhook_deliveries set due_at = :due, done_at = :done, answer = :answer where id = :id")
                .param("due", due == null ? null : utc(due))
                .param("done", done == null ? null : utc(done))
                .param("answer", answer.length() > 200 ? answer.substring(0, 200) : answer)
                .param("id", one.id())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
