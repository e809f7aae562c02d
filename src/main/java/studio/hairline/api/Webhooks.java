package studio.hairline.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForOwner;

/** The addresses that are told what happens, as the owner keeps them. */
@Service
@ForOwner
public class Webhooks {

    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final WebhookRows rows;
    private final PublicAddress allowed;
    private final Now now;

    Webhooks(JdbcClient jdbc, WebhookRows rows, PublicAddress allowed, Now now) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.allowed = allowed;
        this.now = now;
    }

    /** Who adds it, and when. */
    @Component
    record Now(StudioTime time, CurrentUser user) {

        OffsetDateTime at() {
            return OffsetDateTime.ofInstant(time.now(), ZoneOffset.UTC);
        }
    }

    /**
     * @return the secret its messages are signed with, which nobody can read again
     * @throws Refusal when it is no address, or one inside the studio's own network
     */
    @Transactional
    public String add(String url) {
        String given = url.strip();
        allowed.check(given);
        if (rows.all().size() >= MOST) {
            throw new Refusal("There are " + MOST + " addresses already: remove one first.");
        }
        String secret = Signature.freshSecret();
        jdbc.sql("insert into webhooks (url, secret, made_at, made_by) values (:url, :secret, :now, :by)")
                .param("url", given)
                .param("secret", secret)
                .param("now", now.at())
                .param("by", now.user().id())
                .update();
        rows.forget();
        return secret;
    }

    /** What was not received yet is not sent any more. */
    @Transactional
    public void remove(long id) {
        jdbc.sql("update webhooks set removed_at = :now where id = :id and removed_at is null")
                .param("now", now.at())
                .param("id", id)
                .update();
        jdbc.sql("update webhook_deliveries set due_at = null, answer = 'The address was removed.'"
                        + " where webhook_id = :id and due_at is not null")
                .param("id", id)
                .update();
        rows.forget();
    }

    /**
     * Sends what was given up once more, with as many tries as at first.
     *
     * @return how many; none when they were sent, or are under way, or their address is not there any more
     */
    @Transactional
    public int sendAgain(Collection<Long> ids) {
        return ids.isEmpty()
                ? 0
                : jdbc.sql("update webhook_deliveries set tries = 0, due_at = :now, answer = null where id in (:ids)"
                                + " and due_at is null and done_at is null and exists (select 1 from webhooks w"
                                + " where w.id = webhook_deliveries.webhook_id and w.removed_at is null)")
                        .param("now", now.at())
                        .param("ids", ids)
                        .update();
    }

    /** @return what was given up of the last 30 days, the earliest first */
    @Transactional(readOnly = true)
    public List<Delivery> lost() {
        return rows.lost();
    }

    /**
     * What an address has yet to receive.
     *
     * @param first what the rest waits for
     * @param count with the first
     */
    public record Waiting(Delivery first, long count) {}

    /** @return by the number of the address; none for one that receives everything at the first try */
    @Transactional(readOnly = true)
    public Map<Long, Waiting> waiting() {
        return rows.waiting();
    }

    /** @return the latest first */
    @Transactional(readOnly = true)
    public List<Webhook> all() {
        return rows.all();
    }

    /** @return what was told last, the latest first */
    @Transactional(readOnly = true)
    public List<Delivery> deliveries(int limit) {
        return rows.deliveries(limit);
    }
}
