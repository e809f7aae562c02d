package studio.hairline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import studio.hairline.intake.Embedding;
import studio.hairline.intake.HeldInquiries;
import studio.hairline.intake.Stamps;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Acting;

/** What somebody without a script meets who writes to the studio on its own page. */
@Tag("browser")
class InquiryFormTest {

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void thePageIsSentWithoutAScriptAndTwiceIsOneLead() throws Exception {
        assertThat(get("/inquire").body())
                .contains("<html lang=\"en\">", "name=\"stamp\"", "<script src=\"/inquiry-work.js\" defer>")
                .containsOnlyOnce("<script");
        String form = "name=Fay+Form&email=fay@example.com&picture=NORWOOD_5&source=BARBER&safety=EPILEPSY&consent=sms"
                + "&lang=es&stamp=" + openedAMinuteAgo();
        HttpResponse<String> sent = post(form);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains("/inquire/thanks?lang=es");
        assertThat(post(form).statusCode()).isEqualTo(303);
        var lead = jdbc().queryForMap("select l.* from leads l join people p on p.id = l.person_id"
                + " where p.email = 'fay@example.com'");
        assertThat(lead)
                .containsEntry("category", "MALE_PATTERN")
                .containsEntry("grade", "NORWOOD_5")
                .containsEntry("source", "BARBER");
        assertThat(jdbc().queryForList(
                                "select wording from consents where given and language = 'es' and lead_id = ?",
                                String.class,
                                lead.get("id")))
                .singleElement()
                .asString()
                .contains(" puede enviarme mensajes de texto");
        assertThat(jdbc().queryForList(
                                "select flag from person_flags where person_id = ?",
                                String.class,
                                lead.get("person_id")))
                .containsExactly("EPILEPSY");
    }

    @Test
    void aWrongFormComesBackWithAllThatWasTyped() throws Exception {
        HttpResponse<String> back = post("name=%22Ann%22+%3Cb%3E&email=nowhere&message=Hello+there&picture=PATCHES"
                + "&safety=VITILIGO&consent=call&source=EVENT&stamp=x");
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body())
                .contains("&quot;Ann&quot; &lt;b&gt;", "value=\"nowhere\"", ">Hello there</textarea>")
                .contains("value=\"PATCHES\" checked", "value=\"VITILIGO\" checked", "value=\"call\" checked")
                .contains("value=\"EVENT\" selected", "href=\"#email\"", "This is no e-mail address")
                .contains("aria-describedby=\"reach email-problem\"");
    }

    @Test
    void howTheyWantToBeAnsweredIsKeptAndNeedsWhatItTakes() throws Exception {
        HttpResponse<String> back = post("name=Wim+Way&email=wim@example.com&prefers=text&stamp=" + openedAMinuteAgo());
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("href=\"#phone\"", "we need your number", "value=\"text\" checked");
        String form = "name=Wim+Way&handle=@wim&prefers=message&consent=message&picture=UNIVERSAL_LOSS&stamp=";
        assertThat(post(form + openedAMinuteAgo()).statusCode()).isEqualTo(303);
        assertThat(jdbc().queryForMap("select l.prefers, l.category from leads l join people p on p.id = l.person_id"
                        + " where p.handle = '@wim'"))
                .containsEntry("prefers", "MESSAGE")
                .containsEntry("category", "ALOPECIA_UNIVERSALIS");
    }

    @Test
    void everyPictureIsDrawn() throws Exception {
        String page = get("/inquire").body();
        assertThat(Pattern.compile("href=\"#([A-Z_0-9]+)\"")
                        .matcher(page)
                        .results()
                        .map(one -> one.group(1)))
                .hasSizeGreaterThan(15)
                .contains("UNIVERSAL_LOSS")
                .allSatisfy(code -> assertThat(page).containsOnlyOnce("<symbol id=\"" + code + "\""));
    }

    @Test
    void whatLooksLikeSpamIsThankedHeldAndCanStillBeReceived() throws Exception {
        String form = "name=Robo+Held&email=robo@example.com&extra=http://x&stamp=" + openedAMinuteAgo();
        assertThat(post(form).statusCode()).isEqualTo(303);
        assertThat(count("people where email = 'robo@example.com'")).isZero();
        HeldInquiries held = bean(HeldInquiries.class);
        bean(Acting.class).asSystem(() -> {
            var one = held.those(HeldInquiries.Standing.WAITING).stream()
                    .filter(each -> each.posted().fields().containsValue("robo@example.com"))
                    .findFirst()
                    .orElseThrow();
            assertThat(one.reasons()).contains("a field that people do not see");
            held.receive(one);
        });
        assertThat(count("people where email = 'robo@example.com'")).isOne();
    }

    @Test
    void itSpeaksSpanishToWhoeverAsksForIt() throws Exception {
        assertThat(get("/inquire?lang=es").body()).contains("<html lang=\"es\">", "Cuéntenos");
        assertThat(get("/inquire", "Accept-Language", "fr, es-MX;q=0.8").body()).contains("Cuéntenos");
        assertThat(get("/inquire?source=instagram").body()).contains("value=\"INSTAGRAM\" selected");
    }

    @Test
    void onlyTheOwnersWebsitesMayFrameItAndNothingElseIsFramed() throws Exception {
        bean(Acting.class).asSystem(() -> bean(Embedding.class).allow("https://www.example.com"));
        assertThat(policy("/inquire?embed=1")).endsWith("frame-ancestors 'self' https://www.example.com");
        assertThat(policy("/inquire")).endsWith("frame-ancestors 'none'");
        assertThat(policy("/login")).endsWith("frame-ancestors 'none'");
    }

    private static String openedAMinuteAgo() {
        List<String> stamp = new ArrayList<>();
        StudioTime time = bean(StudioTime.class);
        time.during(
                time.now().minus(Duration.ofMinutes(1)),
                () -> bean(Acting.class)
                        .asSystem(() -> stamp.add(bean(Stamps.class).fresh())));
        return URLEncoder.encode(stamp.getFirst(), StandardCharsets.UTF_8);
    }

    private String policy(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().firstValue("X-Frame-Options").isEmpty()).isEqualTo(path.startsWith("/inquire"));
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningStudio.address() + path));
        return browser.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(RunningStudio.address() + "/inquire"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static long count(String what) {
        Long count = jdbc().queryForObject("select count(*) from " + what, Long.class);
        return count == null ? -1 : count;
    }

    private static JdbcTemplate jdbc() {
        return bean(JdbcTemplate.class);
    }

    private static <T> T bean(Class<T> type) {
        return RunningStudio.context().getBean(type);
    }
}
