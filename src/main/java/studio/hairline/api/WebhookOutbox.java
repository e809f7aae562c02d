package studio.hairline.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.history.Recorded;
import studio.hairline.operations.StudioTime;

/** Notes what is to be told, in the transaction in which it happened: what did not happen is not told, what did is not lost. */
@Component
class WebhookOutbox {

    private final JdbcClient jdbc;
    private final WebhookRows rows;
    private final StudioTime time;

    WebhookOutbox(JdbcClient jdbc, WebhookRows rows, StudioTime time) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.time = time;
    }

    @EventListener
    void note(Recorded recorded) {
        List<Webhook> all = rows.all();
        if (!all.isEmpty()) {
            OffsetDateTime now = OffsetDateTime.ofInstant(time.now(), ZoneOffset.UTC);
            all.forEach(hook -> note(hook, recorded, now));
        }
    }

    private void note(Webhook hook, Recorded what, OffsetDateTime now) {
        jdbc.sql("insert into webhook_deliveries (webhook_id, event_id, kind, person_id, lead_id, session_id,"
                        + " happened_at, made_at, tries, due_at)"
                        + " values (:hook, :event, :kind, :person, :lead, :session, :happened, :now, 0, :now)")
                .param("hook", hook.id())
                .param("event", what.id())
                .param("kind", what.kind().name())
                .param("person", what.subject().personId())
                .param("lead", what.subject().leadId())
                .param("session", what.subject().sessionId())
                .param("happened", OffsetDateTime.ofInstant(what.happenedAt(), ZoneOffset.UTC))
                .param("now", now)
                .update();
    }
}
