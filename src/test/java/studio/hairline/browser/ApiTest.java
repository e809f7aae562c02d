package studio.hairline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import studio.hairline.team.AccessTokens;
import studio.hairline.team.Acting;
import tools.jackson.databind.JsonNode;

/** What a program meets that reads the studio with a token. */
@Tag("browser")
class ApiTest {

    private static final String MONEY = "/api/money";
    private static final String CONSULTATIONS = "/api/consultations";
    private static final List<String> LISTS =
            List.of("/api/leads", "/api/conversions", "/api/sessions", CONSULTATIONS, MONEY);

    @Test
    void withoutATokenNothingIsReadAndNoSessionBegins() {
        assertThat(List.of(new Program(""), new Program("guessed"))).allSatisfy(stranger -> {
            HttpResponse<String> answer = stranger.get("/api/leads");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("\"detail\":\"Send a token that still works");
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        });
    }

    @Test
    void aRevokedTokenReadsNothingMoreAndNoTokenIsKept() {
        var context = RunningStudio.context();
        var rows = context.getBean(JdbcTemplate.class);
        var tokens = context.getBean(AccessTokens.class);
        long noah = rows.queryForObject("select id from users where email = 'noah@demo.test'", Long.class);
        context.getBean(Acting.class).asSystem(() -> tokens.addSample(noah, "Noah", "sesame"));
        assertThat(new Program("sesame").get("/api/sessions").statusCode()).isEqualTo(200);
        assertThat(rows.queryForList("select hash from access_tokens", String.class))
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        rows.update("update access_tokens set revoked_at = made_at where user_id = ?", noah);
        assertThat(new Program("sesame").get("/api/sessions").statusCode()).isEqualTo(401);
    }

    @Test
    void everyRowOfAListIsReachedOncePageBehindPage() {
        assertThat(LISTS).allSatisfy(list -> {
            JsonNode first = Program.OWNER.read(list + "?limit=1");
            assertThat(Program.OWNER.walk(list + "?limit=70"))
                    .doesNotHaveDuplicates()
                    .hasSize(first.get("total").asInt())
                    .startsWith(first.get("items").get(0).get("id").asLong());
        });
    }

    @Test
    void aListAsCsvHasEveryRowAndTheSameFields() {
        assertThat(LISTS).allSatisfy(list -> {
            String[] lines = Program.OWNER.get(list, "text/csv").body().split("\r\n");
            JsonNode page = Program.OWNER.read(list + "?limit=1");
            assertThat(lines).hasSize(page.get("total").asInt() + 1);
            assertThat(lines[0].split(","))
                    .containsExactly(page.get("items").get(0).propertyNames().toArray(String[]::new));
        });
    }

    @Test
    void aListAsCsvHasItsRowsInTheOrderOfItsPages() {
        assertThat(LISTS)
                .allSatisfy(list -> assertThat(Stream.of(Program.OWNER
                                        .get(list, "text/csv")
                                        .body()
                                        .split("\r\n"))
                                .skip(1))
                        .extracting(line -> line.split(",", 2)[0])
                        .isEqualTo(Program.OWNER.walk(list + "?limit=200").stream()
                                .map(String::valueOf)
                                .toList()));
    }

    @Test
    void whatIsReadIsWhatIsDescribed() {
        JsonNode described = Program.OWNER.read("/api/openapi.json");
        assertThat(LISTS).allSatisfy(list -> {
            Described page = Described.answerOf(described, list);
            assertThat(page.problems(Program.OWNER.read(list + "?limit=200"))).isEmpty();
            if (!list.equals(MONEY)) {
                assertThat(page.problems(Program.STAFF.read(list + "?limit=200")))
                        .isEmpty();
            }
        });
        Described figures = Described.answerOf(described, "/api/figures");
        assertThat(figures.problems(Program.OWNER.read("/api/figures"))).isEmpty();
        assertThat(figures.problems(Program.OWNER.read("/api/figures?period=all-time&category=ALOPECIA_TOTALIS")))
                .isEmpty();
        assertThat(figures.problems(Program.OWNER.read("/api/leads?limit=1"))).isNotEmpty();
    }

    @Test
    void aListIsFilteredAsItsPageIs() {
        JsonNode all = Program.STAFF.read("/api/leads?category=MALE_PATTERN&source=REFERRAL&period=all-time&limit=200");
        assertThat(all.get("items")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.get("category").asString()).isEqualTo("MALE_PATTERN");
            assertThat(item.get("source").asString()).isEqualTo("REFERRAL");
        });
        assertThat(all.get("items")).hasSize(all.get("total").asInt());
    }

    @Test
    void whatIsNotUnderstoodIsRefusedInASentence() {
        assertThat(List.of(
                        "/api/leads?category=HAIRY",
                        "/api/leads?colour=red",
                        "/api/leads?from=2026-13-01&to=2026-12-01",
                        "/api/leads?limit=0",
                        "/api/leads?after=somewhere",
                        "/api/leads?after=2026-01-01~%2B1000000000-01-01T00:00:00Z~5",
                        "/api/money?after=%2B999999999-01-01~2026-01-01T00:00:00Z~5",
                        "/api/sessions?status=DONE",
                        "/api/conversions?of=everything"))
                .allSatisfy(path -> {
                    HttpResponse<String> answer = Program.OWNER.get(path);
                    assertThat(answer.statusCode()).as(path).isEqualTo(400);
                    assertThat(answer.body()).contains("\"detail\":\"“");
                });
        assertThat(Program.OWNER.get("/api/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void staffReadNoMoney() {
        assertThat(LISTS).allSatisfy(list -> {
            if (!list.equals(CONSULTATIONS)) {
                assertThat(Program.OWNER.get(list).body()).contains("Cents\":");
            }
            assertThat(Program.STAFF.get(list).statusCode()).isEqualTo(list.equals(MONEY) ? 403 : 200);
            assertThat(Program.STAFF.get(list, "text/csv").statusCode()).isEqualTo(list.equals(MONEY) ? 403 : 200);
            assertThat(Program.STAFF.get(list).body()).doesNotContain("Cents");
            assertThat(Program.STAFF.get(list, "text/csv").body()).doesNotContain("Cents");
        });
    }

    @Test
    void everyFigureComesToWhatItsRowsComeTo() {
        List<String> questions =
                List.of("", "?period=all-time", "?period=last-90-days&category=MALE_PATTERN&source=REFERRAL");
        assertThat(questions).allSatisfy(question -> {
            JsonNode figures = Program.OWNER.read("/api/figures" + question).get("figures");
            assertThat(figures).hasSizeGreaterThan(40).allSatisfy(ApiTest::opensItsRows);
        });
    }

    private static void opensItsRows(JsonNode figure) {
        JsonNode page = Program.OWNER.read(figure.get("rows").asString());
        double value = figure.get("value").asDouble(0);
        long n = figure.get("n").asLong();
        long rows = page.get("total").asLong();
        String what = figure.get("name").asString();
        switch (figure.get("unit").asString()) {
            case "count" -> assertThat(rows).as(what).isEqualTo((long) value);
            case "minutes" -> assertThat(rows).as(what).isEqualTo(n);
            case "cents" -> assertThat(rows).as(what).isEqualTo(n);
            case "share" ->
                assertThat(n == 0 ? 0 : rows).as(what).isEqualTo(isEstimate(what) ? n : Math.round(value * n));
            default ->
                assertThat(figure.get("page").asString()).as(what).matches("/(leads|conversions|sessions|money).*");
        }
    }

    /** What is judged also by those still running opens all it rests on. */
    private static boolean isEstimate(String figure) {
        return List.of("series-expected", "ultimate-conversion").contains(figure);
    }

    @Test
    void theCategoriesOfAFigureAddUpToIt() {
        JsonNode figure = Program.OWNER.read("/api/figures/new-inquiries?period=all-time&by=category");
        long sum = figure.get("parts")
                .valueStream()
                .mapToLong(part -> part.get("value").asLong())
                .sum();
        assertThat(sum).isPositive().isEqualTo(figure.get("value").asLong());
        assertThat(Program.OWNER.get("/api/figures/new-inquiries?by=shoe-size").statusCode())
                .isEqualTo(400);
        assertThat(Program.OWNER.get("/api/figures/happiness").statusCode()).isEqualTo(404);
    }

    @Test
    void moneyIsNoFigureOfTheStaff() {
        assertThat(Program.STAFF.read("/api/figures").get("figures"))
                .isNotEmpty()
                .noneMatch(figure -> figure.get("unit").asString().equals("cents"));
        assertThat(Program.STAFF.get("/api/figures/booked").statusCode()).isEqualTo(403);
        assertThat(Program.OWNER
                        .read("/api/figures/booked?period=all-time")
                        .get("value")
                        .asLong())
                .isPositive();
    }

    @Test
    void anybodyMayReadHowProgramsReadIt() {
        Program anybody = new Program("");
        assertThat(anybody.get("/api", "text/html").body())
                .contains("<h1>How programs read the studio</h1>", "GET /api/figures/{name}", "conversion-rate");
        assertThat(List.of("/api", "/api/openapi.json"))
                .allSatisfy(path ->
                        assertThat(anybody.read(path).get("openapi").asString()).isEqualTo("3.1.0"));
        assertThat(anybody.get("/api", "*/*").body()).startsWith("{");
    }
}
