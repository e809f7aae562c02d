package studio.hairline.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One signed-in person with one page open, at the protocol a browser speaks: requests up, server push down. */
final class WirePage implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CLICK = String.join(
            ",",
            "{\"event.shiftKey\":false",
            "\"event.metaKey\":false",
            "\"event.detail\":1",
            "\"event.ctrlKey\":false",
            "\"event.clientX\":0",
            "\"event.clientY\":0",
            "\"event.altKey\":false",
            "\"event.button\":0",
            "\"event.screenY\":0",
            "\"event.screenX\":0}");

    private final String address;
    private final HttpClient http;
    private final WireNodes nodes = new WireNodes();
    private final Map<Integer, JsonNode> early = new TreeMap<>();
    private final Runnable changed;
    private @Nullable WebSocket push;
    private String key = "";
    private String pushId = "";
    private int ui;
    private int seen = -1;
    private int sent;

    /**
     * @param http of somebody who is signed in
     * @param changed told after each change of the page, while it is held
     */
    WirePage(String address, HttpClient http, Runnable changed) {
        this.address = address;
        this.http = http;
        this.changed = changed;
    }

    /** @param path such as inbox, with the query behind a question mark */
    void open(String path) {
        JsonNode config = JSON.readTree(get("/?v-r=init&location=" + path + "&query=&v-pr=1&v-tzid=UTC&v-pv=VISIBLE"))
                .path("appConfig");
        ui = config.path("v-uiId").asInt();
        JsonNode first = config.path("uidl");
        key = first.path("Vaadin-Security-Key").asString();
        pushId = first.path("Vaadin-Push-ID").asString();
        heard(first);
        go(path);
        listen();
    }

    /** Follows a link within the page. */
    void go(String path) {
        String[] parts = path.split("\\?", 2);
        send("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + parts[0]
                + "\",\"query\":\""
                + (parts.length > 1 ? parts[1] : "")
                + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
    }

    void click(int node) {
        send("{\"type\":\"event\",\"node\":" + node + ",\"event\":\"click\",\"data\":" + CLICK + "}");
    }

    /** Looks at the page while nothing changes it. */
    synchronized <T> T look(Function<WireNodes, T> at) {
        return at.apply(nodes);
    }

    private void send(String call) {
        String body;
        synchronized (this) {
            body = "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + call + "],\"syncId\":" + seen + ",\"clientId\":"
                    + sent++ + "}";
        }
        HttpResponse<String> answer = post("/?v-r=uidl&v-uiId=" + ui, "application/json; charset=UTF-8", body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " to " + call);
        }
        heard(JSON.readTree(answer.body()));
    }

    /** What comes too early waits for what comes before it. */
    private synchronized void heard(JsonNode message) {
        if (message.has("syncId")) {
            early.put(message.path("syncId").asInt(), message);
        } else {
            take(message);
        }
        for (JsonNode next = early.remove(seen + 1); next != null; next = early.remove(seen + 1)) {
            seen++;
            take(next);
        }
        changed.run();
    }

    private void take(JsonNode message) {
        message.path("changes").forEach(nodes::apply);
        if (message.path("meta").has("appError") || message.path("meta").has("sessionExpired")) {
            throw new IllegalStateException(String.valueOf(message.path("meta")));
        }
    }

    /** @param text each message behind its length */
    private void pushed(String text) {
        for (int at = 0; at < text.length(); ) {
            int bar = text.indexOf('|', at);
            int end = bar + 1 + Integer.parseInt(text.substring(at, bar).strip());
            String one = text.substring(bar + 1, end);
            if (one.startsWith("{")) {
                heard(JSON.readTree(one));
            }
            at = end;
        }
    }

    private void listen() {
        String url = address.replace("http", "ws") + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json&X-atmo-protocol=true"
                + "&X-Vaadin-LastSeenServerSyncId=" + seen;
        push = http.newWebSocketBuilder().buildAsync(URI.create(url), new Ear()).join();
    }

    /** Hears what the server pushes. */
    private final class Ear implements WebSocket.Listener {

        private final StringBuilder gathered = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            gathered.append(part);
            if (last) {
                String whole = gathered.toString();
                gathered.setLength(0);
                pushed(whole);
            }
            socket.request(1);
            return null;
        }
    }

    private String get(String path) {
        return Door.sent(
                        http, HttpRequest.newBuilder(URI.create(address + path)).build())
                .body();
    }

    private HttpResponse<String> post(String path, String type, String body) {
        return Door.sent(
                http,
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    @Override
    public void close() {
        WebSocket socket = push;
        if (socket != null) {
            socket.abort();
        }
        http.close();
    }
}
