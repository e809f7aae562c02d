package studio.hairline.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A delivery that is due, with what it says: ids and kinds, nothing of the person. */
record Message(long id, long hook, String url, String secret, int tries, long event, String body) {

    static final String SELECT = "select d.id, d.webhook_id, w.url, w.secret, d.tries, d.event_id, d.kind,"
            + " d.happened_at, d.person_id, d.lead_id, d.session_id from webhook_deliveries d join webhooks w on w.id = d.webhook_id";

    /** How long an answer is waited for, and how often those behind it wait for one that is refused: half an hour and more. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int MOST_REFUSED = 5;

    private static final JsonMapper JSON = new JsonMapper();

    static Message read(ResultSet row, int n) throws SQLException {
        return new Message(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getLong(6),
                body(row));
    }

    private static String body(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("id", row.getLong(6));
        said.put("kind", row.getString(7).toLowerCase(Locale.ROOT).replace('_', '-'));
        said.put("happenedAt", String.valueOf(WebhookRows.instant(row, 8)));
        said.put("personId", row.getObject(9));
        said.put("leadId", row.getObject(10));
        said.put("sessionId", row.getObject(11));
        return JSON.writeValueAsString(said);
    }

    /** @return whether it was refused so often that those behind it wait no more */
    boolean isPassedBy() {
        return tries + 1 >= MOST_REFUSED;
    }

    HttpRequest request(Instant now) {
        String name = "evt_" + event;
        long timestamp = now.getEpochSecond();
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Hairline")
                .header("webhook-id", name)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", Signature.of(secret, name, timestamp, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
