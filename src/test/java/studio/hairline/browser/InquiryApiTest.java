package studio.hairline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the studio's website meets when it brings an inquiry. */
@Tag("browser")
class InquiryApiTest {

    private static final String JSON = "application/json";

    private final HttpClient website = HttpClient.newHttpClient();

    @Test
    void anInquiryIsReceivedOnceHoweverOftenItIsSent() throws Exception {
        String ana = "{\"name\": \"Ana Ortega\", \"email\": \"ana.ortega@example.com\","
                + " \"category\": \"ALOPECIA_AREATA\", \"consents\": {\"email\": true}}";
        HttpResponse<String> first = post("demo", JSON, ana);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.body()).matches("\\{\"id\":\\d+}");
        assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        assertThat(RunningStudio.context()
                        .getBean(JdbcTemplate.class)
                        .queryForList(
                                "select channel from consents where given and lead_id = ?",
                                String.class,
                                Long.parseLong(first.body().replaceAll("\\D", ""))))
                .containsExactly("EMAIL");
        HttpResponse<String> again = post("demo", JSON, ana);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void aFormIsAsGoodAsJson() throws Exception {
        HttpResponse<String> answer = post(
                "demo",
                "application/x-www-form-urlencoded",
                "name=Bea+Form&phone=512+555+0177&message=Hello&consents=sms");
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void aFormIsReadInWhateverWritingAndPartsItComes() throws Exception {
        HttpResponse<String> old = post(
                "demo",
                "application/x-www-form-urlencoded; charset=ISO-8859-1",
                "name=Jos%E9+Antiguo&email=jose.antiguo@example.com&prefers=sms&consents=email,phone");
        assertThat(old.statusCode()).isEqualTo(201);
        assertThat(names(old)).containsExactly("José Antiguo");
        String parts = "--x\r\n"
                + "Content-Disposition: form-data; name=\"name\"\r\n\r\n"
                + "Pat Parts\r\n"
                + "--x\r\n"
                + "Content-Disposition: form-data; name=\"email\"\r\n\r\n"
                + "pat.parts@example.com\r\n"
                + "--x\r\n"
                + "Content-Disposition: form-data; name=\"photo\"; filename=\"head.jpg\"\r\n\r\n"
                + "abc\r\n"
                + "--x--\r\n";
        HttpResponse<String> many = post("demo", "multipart/form-data; boundary=x", parts);
        assertThat(many.statusCode()).isEqualTo(201);
        assertThat(names(many)).containsExactly("Pat Parts");
        assertThat(asked(many, "select message from leads where id = ?"))
                .singleElement()
                .asString()
                .contains("head.jpg");
        assertThat(asked(old, "select prefers from leads where id = ?")).containsExactly("TEXT");
        assertThat(asked(old, "select channel from consents where lead_id = ? order by channel"))
                .containsExactly("CALL", "EMAIL");
    }

    @Test
    void whatIsTooLongOrBrokenOffIsKeptOnceWithItsKey() throws Exception {
        HttpResponse<String> huge = post("demo", JSON, "{\"name\": \"Huge " + "x".repeat(70_000));
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body()).contains("\"kept\":true");
        String broken = "{\"google_key\":\"demo\",\"lead_id\":\"broken-off\",\"user_col";
        assertThat(post("/google-ads", "", JSON, broken).body()).contains("\"kept\":true");
        assertThat(post("/google-ads", "", JSON, broken).statusCode()).isEqualTo(400);
        assertThat(RunningStudio.context()
                        .getBean(JdbcTemplate.class)
                        .queryForObject("select count(*) from unread_posts where body like '%broken-off%'", Long.class))
                .isOne();
    }

    @Test
    void eachWrongFieldIsNamedAndWhatCameIsKept() throws Exception {
        HttpResponse<String> wrong = post("demo", JSON, "{\"email\": \"nowhere\"}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"name\":", "\"email\":", "\"kept\":true");
        HttpResponse<String> broken = post("demo", JSON, "{\"name\": ");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("\"body\":", "\"kept\":true");
    }

    @Test
    void googlesLeadFormBringsEachLeadOnceAndItsTriesAreTestEntries() throws Exception {
        String lead = """
            {"lead_id": "TeSter-%s", "api_version": "1.0", "form_id": 40000000000, "campaign_id": 123,
             "google_key": "demo", "is_test": true, "gcl_id": "abc", "user_column_data": [
             {"column_name": "Full Name", "string_value": "Gina Google", "column_id": "FULL_NAME"},
             {"column_name": "User Email", "string_value": "gina@example.com", "column_id": "EMAIL"},
             {"column_name": "User Phone", "string_value": "+15125550188", "column_id": "PHONE_NUMBER"},
             {"column_name": "When?", "string_value": "in June", "column_id": "preferred_time"}]}
            """;
        HttpResponse<String> first = post("/google-ads", "", JSON, lead.formatted(1));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(post("/google-ads", "", JSON, lead.formatted(1)).body()).isEqualTo(first.body());
        assertThat(post("/google-ads", "", JSON, lead.formatted(2).replace("\"demo\"", "\"other\""))
                        .statusCode())
                .isEqualTo(401);
        long id = Long.parseLong(first.body().replaceAll("\\D", ""));
        var row = RunningStudio.context()
                .getBean(JdbcTemplate.class)
                .queryForMap("select standing, source, message from leads where id = ?", id);
        assertThat(row).containsEntry("standing", "TEST").containsEntry("source", "GOOGLE");
        assertThat(row.get("message")).isEqualTo("preferred_time: in June");
    }

    @Test
    void withoutAGoodKeyNothingComesInAndAFloodHasToWait() throws Exception {
        HttpResponse<String> answer = post("guessed", JSON, "{\"name\": \"A\", \"email\": \"a@example.com\"}");
        assertThat(answer.statusCode()).isEqualTo(401);
        for (int i = 0; i < 200 && answer.statusCode() != 429; i++) {
            answer = post("guessed", JSON, "{}");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private static List<String> names(HttpResponse<String> received) {
        return asked(received, "select p.name from people p join leads l on l.person_id = p.id where l.id = ?");
    }

    private static List<String> asked(HttpResponse<String> received, String sql) {
        return RunningStudio.context()
                .getBean(JdbcTemplate.class)
                .queryForList(sql, String.class, Long.parseLong(received.body().replaceAll("\\D", "")));
    }

    private HttpResponse<String> post(String key, String type, String body) throws IOException, InterruptedException {
        return post("", key, type, body);
    }

    private HttpResponse<String> post(String where, String key, String type, String body)
            throws IOException, InterruptedException {
        return website.send(
                HttpRequest.newBuilder(URI.create(RunningStudio.address() + "/api/inquiries" + where))
                        .header("X-Api-Key", key)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
