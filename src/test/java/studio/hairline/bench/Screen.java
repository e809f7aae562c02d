package studio.hairline.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A browser whose bytes, requests and blocked time are counted. */
final class Screen implements AutoCloseable {

    private static final String WATCH = "window.blocked = 0; new PerformanceObserver(list => list.getEntries()"
            + ".forEach(task => { window.blocked += Math.max(0, task.duration - 50); })).observe({type: 'longtask', buffered: true});";
    private static final String DRAWN = "() => { const charts = [...document.querySelectorAll('hairline-chart')];"
            + " return charts.length && charts.filter(c => c.getBoundingClientRect().top < innerHeight)"
            + ".every(c => c.hasAttribute('drawn') || c.querySelector('.chart-empty')); }";

    private final BrowserContext context;
    private final CDPSession wire;
    private final String address;
    final Page page;
    private long bytes;
    private int requests;

    Screen(Browser browser, String address) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        page = context.newPage();
        page.addInitScript(WATCH);
        wire = context.newCDPSession(page);
        wire.send("Network.enable");
        wire.on(
                "Network.loadingFinished",
                done -> bytes += done.get("encodedDataLength").getAsLong());
        wire.on("Network.responseReceived", this::count);
        wire.on("Network.requestServedFromCache", kept -> requests--);
    }

    private void count(JsonObject answered) {
        JsonObject response = answered.getAsJsonObject("response");
        boolean kept =
                response.has("fromDiskCache") && response.get("fromDiskCache").getAsBoolean();
        requests += kept ? 0 : 1;
    }

    void signIn() {
        page.locator("input[name=username]").fill("owner@demo.test");
        page.locator("input[type=password]").fill("demo");
        page.keyboard().press("Enter");
        page.locator(".figure-card, hairline-chart").first().waitFor();
    }

    void forgetEverythingLoaded() {
        wire.send("Network.clearBrowserCache");
    }

    Weight go(String path) {
        return weigh(() -> page.navigate(address + path));
    }

    Weight weigh(Runnable act) {
        page.waitForTimeout(1500);
        bytes = 0;
        requests = 0;
        page.evaluate("() => { window.blocked = 0; }");
        long begin = System.nanoTime();
        act.run();
        page.locator("h1, input[name=username]").first().waitFor();
        double ready = (System.nanoTime() - begin) / 1e6;
        page.waitForTimeout(2500);
        Object blocked = page.evaluate("() => window.blocked");
        return new Weight(bytes, requests, ready, ((Number) blocked).doubleValue());
    }

    void scrollToTheMiddle() {
        page.evaluate(
                "() => { const grid = document.querySelector('vaadin-grid'); grid.scrollToIndex(grid.size / 2 | 0); }");
    }

    /** @return milliseconds from the click until every chart in sight is drawn */
    double chartsAfter(Runnable click) {
        long begin = System.nanoTime();
        click.run();
        page.waitForFunction(DRAWN);
        return (System.nanoTime() - begin) / 1e6;
    }

    /**
     * What a page costs.
     *
     * @param bytes over the wire
     * @param requests that were not answered from what the browser keeps
     * @param ready milliseconds until its heading stands there
     * @param blocked milliseconds longer than 50 in one piece
     */
    record Weight(long bytes, int requests, double ready, double blocked) {}

    @Override
    public void close() {
        context.close();
    }
}
