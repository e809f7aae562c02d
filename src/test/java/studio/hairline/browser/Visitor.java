package studio.hairline.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a screen: goes to pages, and remembers what the browser complained about. */
final class Visitor implements AutoCloseable {

    private static final Pattern ROWS = Pattern.compile("([\\d,]+) rows?\\b");

    private static final String LINK = "to => { const link = Object.assign(document.createElement('a'), { href: to });"
            + " document.body.append(link); link.click(); link.remove(); }";

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Page page) {
        this.page = page;
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                complaints.add(said.text() + " " + said.location());
            }
        });
        page.onPageError(complaints::add);
    }

    static Visitor stranger(Chrome chrome, int width, ColorScheme scheme) {
        return new Visitor(chrome.open(width, scheme));
    }

    static Visitor owner(Chrome chrome, int width, ColorScheme scheme) {
        return of("owner@demo.test", chrome, width, scheme);
    }

    /** Somebody who has signed in, and has no page open yet. */
    static Visitor of(String email, Chrome chrome, int width, ColorScheme scheme) {
        Visitor visitor = stranger(chrome, width, scheme);
        HttpClient signedIn = new Door(RunningStudio.address()).signIn(email, "demo");
        visitor.page
                .context()
                .addCookies(Door.cookies(signedIn).stream()
                        .map(one -> new Cookie(one.getName(), one.getValue()).setUrl(RunningStudio.address()))
                        .toList());
        return visitor;
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    /** Types the address: all is loaded anew. */
    void goTo(String path) {
        page.navigate(address(path));
        settle();
    }

    /** Follows a link to another page of the program: what is loaded stays. Whoever is nowhere yet types the address. */
    void follow(String path) {
        boolean isElsewhere =
                page.url().startsWith(RunningStudio.address()) && !page.url().equals(address(path));
        if (!isElsewhere) {
            goTo(path);
            return;
        }
        page.waitForResponse(answer -> isOfALink(answer.request()), () -> page.evaluate(LINK, address(path)));
        settle();
    }

    private static boolean isOfALink(Request request) {
        String said = request.postData();
        return said != null && said.contains("\"ui-navigate\"");
    }

    private static String address(String path) {
        return RunningStudio.address() + "/" + path;
    }

    /** Waits for the address, whatever is asked there. */
    void arrives(String path) {
        page.waitForURL(
                Pattern.compile(Pattern.quote(address(path)) + "(\\?.*)?"),
                new WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        settle();
    }

    /** Waits until the page has what the server says. */
    void settle() {
        page.locator("h1").first().waitFor();
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive?.())");
    }

    /** @return the number in "… · 1,204 rows" of a list */
    long rows() {
        String words = page.locator(".list-line .list-words").innerText();
        Matcher said = ROWS.matcher(words);
        if (!said.find()) {
            throw new AssertionError("No number of rows in: " + words);
        }
        return number(said.group(1));
    }

    static long number(String words) {
        return Long.parseLong(words.replace(",", "").strip());
    }

    /** Scrolls through the page, so that everything that is drawn when it comes into view is drawn. */
    void seeCharts() {
        page.evaluate("async () => { for (const chart of document.querySelectorAll('hairline-chart')) {"
                + " chart.scrollIntoView();"
                + " await new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(seen))); } }");
        page.waitForFunction("() => [...document.querySelectorAll('hairline-chart')]"
                + ".every(chart => chart.hasAttribute('drawn') || chart.querySelector('.chart-empty'))");
    }

    @Override
    public void close() {
        page.context().close();
    }
}
