package studio.hairline.browser;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign-in page as a program uses it: whoever came in keeps the cookies that let them in. */
record Door(String address) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    /** @return somebody who has not been here before */
    static HttpClient stranger() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** @return somebody who is in */
    HttpClient signIn(String email, String password) {
        HttpClient client = stranger();
        Matcher token = TOKEN.matcher(
                sent(client, HttpRequest.newBuilder(login()).build()).body());
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token.");
        }
        String form =
                "username=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        HttpResponse<String> answer = sent(
                client,
                HttpRequest.newBuilder(login())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
        if (answer.statusCode() != 302
                || answer.headers().firstValue("location").orElse("").contains("login")) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode() + " "
                    + answer.headers().map());
        }
        return client;
    }

    static List<HttpCookie> cookies(HttpClient client) {
        CookieHandler kept = client.cookieHandler().orElseThrow();
        return ((CookieManager) kept).getCookieStore().getCookies();
    }

    private URI login() {
        return URI.create(address + "/login");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static HttpResponse<String> sent(HttpClient client, HttpRequest request) {
        try {
            return Objects.requireNonNull(client.send(request, BodyHandlers.ofString()));
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
