package studio.hairline.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.browser.Described;
import studio.hairline.dashboard.RandomConsultations;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.ImportedLeads;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.testing.Told;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.ui.KnownOn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read of a day that is over stays as they read it when the day ended. */
@OnBothDatabases
@TestInstance(Lifecycle.PER_CLASS)
class ApiAsKnownTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String THEN = "asKnownOn=2026-11-23";
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode DESCRIBED = JSON.readTree(new OpenApi().text());

    private static final List<String> NO_PAST = List.of();
    private static final List<String> LISTS =
            List.of("/api/leads", "/api/conversions", "/api/consultations", "/api/money");

    @Autowired
    FiguresApi figures;

    @Autowired
    LeadsApi leads;

    @Autowired
    SessionsApi sessions;

    @Autowired
    MoneyApi money;

    @Autowired
    ConsultationsApi consultations;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private RandomStudio life = new RandomStudio();
    private RandomConsultations meetings = new RandomConsultations();
    private List<Map<String, String>> figuresRead = List.of();
    private List<Map<String, List<String>>> listsRead = List.of();

    /** An end point. */
    private interface Answering {
        void answer(MockHttpServletRequest request, MockHttpServletResponse response) throws IOException;
    }

    @Told
    void aDayIsReadAndThenLifeGoesOn() {
        studio.clock().setTo(RandomStudio.NOW);
        life = beans.createBean(RandomStudio.class);
        life.play(51, 110);
        life.talk(52);
        meetings = beans.createBean(RandomConsultations.class);
        meet(KnownOn.end(DAY.minusDays(2), time.zone()), 53);
        studio.clock().setTo(KnownOn.end(DAY, time.zone()).minusMillis(1));
        figuresRead = questions().map(asked -> told("/api/figures?" + asked)).toList();
        listsRead = LISTS.stream().map(this::ids).toList();
        goOn();
    }

    @Test
    void figuresOfAPastDayAreThoseThatWereReadWhenItEnded() {
        assertThat(questions().map(asked -> told("/api/figures?" + asked)).toList())
                .isNotEqualTo(figuresRead);
        List<Map<String, String>> then = questions()
                .map(asked -> told("/api/figures?" + asked + "&" + THEN))
                .toList();
        assertThat(then).hasSameSizeAs(figuresRead);
        for (int at = 0; at < then.size(); at++) {
            Map<String, String> known = new TreeMap<>(figuresRead.get(at));
            known.keySet().retainAll(then.get(at).keySet());
            assertThat(then.get(at)).hasSizeGreaterThan(50).isEqualTo(known);
        }
        JsonNode all = read("/api/figures?" + THEN);
        assertThat(Described.answerOf(DESCRIBED, "/api/figures").problems(all)).isEmpty();
        assertThat(all.get("asKnownOn").asString()).isEqualTo("2026-11-23");
        assertThat(all.get("figures"))
                .hasSize(read("/api/figures").get("figures").size());
        assertThat(all.get("figures"))
                .allSatisfy(one -> assertThat(one.get("asOf").asString()).isEqualTo("2026-11-24T05:59:59.999999Z"));
    }

    @Test
    void aFigureWithoutAPastSaysWhyAndOpensNothing() {
        List<String> silent = new ArrayList<>();
        read("/api/figures?" + THEN).get("figures").forEach(one -> {
            if (one.has("unknown")) {
                silent.add(one.get("name").asString());
                assertThat(one.get("unknown").asString()).matches("[A-Z][^.]{20,}\\.");
                assertThat(List.of(one.get("value"), one.get("page"), one.get("rows")))
                        .allMatch(JsonNode::isNull);
            }
        });
        assertThat(silent).containsExactlyInAnyOrderElementsOf(NO_PAST);
    }

    @Test
    void everyFigureOfAPastDayComesToTheRowsThatItsAddressReads() {
        List<String> opened = new ArrayList<>();
        questions()
                .limit(3)
                .forEach(asked -> read("/api/figures?" + asked + "&" + THEN)
                        .get("figures")
                        .forEach(one -> {
                            if (!one.has("unknown") && isPlain(one)) {
                                String rows = one.get("rows").asString();
                                assertThat(List.of(rows, one.get("page").asString()))
                                        .allMatch(url -> url.contains(THEN));
                                assertThat(worth(one, rows)).as(rows).isEqualTo(expected(one));
                                opened.add(one.get("name").asString());
                            }
                        }));
        assertThat(opened)
                .contains("new-inquiries", "sessions", "booked", "earned", "collected", "held", "losses")
                .contains("consultation-no-show-rate", "past-consultations-without-outcome");
    }

    @Test
    void partsOfAPastDayAreReadWithTheWhole() {
        JsonNode one = read("/api/figures/new-inquiries?by=source&period=all-time&" + THEN);
        assertThat(one.get("parts")
                        .valueStream()
                        .mapToLong(part -> part.get("value").asLong()))
                .hasSize(Source.values().length)
                .satisfies(all -> assertThat(
                                all.stream().mapToLong(Long::longValue).sum())
                        .isPositive()
                        .isEqualTo(one.get("value").asLong()));
        assertThat(Described.answerOf(DESCRIBED, "/api/figures/{name}").problems(one))
                .isEmpty();
    }

    @Test
    void aListOfAPastDayIsWalkedPageBehindPageAndAsCsv() {
        assertThat(LISTS).map(this::ids).doesNotContainAnyElementsOf(listsRead);
        assertThat(LISTS).map(list -> ids(list + "?" + THEN)).isEqualTo(listsRead);
        Stream.of(
                        "/api/leads",
                        "/api/leads?of=losses",
                        "/api/conversions",
                        "/api/sessions",
                        "/api/consultations",
                        "/api/consultations?of=consultations-due",
                        "/api/money")
                .map(list -> list + (list.contains("?") ? "&" : "?") + THEN)
                .forEach(list -> {
                    List<String> walked = walk(list + "&limit=2");
                    assertThat(walked).as(list).doesNotHaveDuplicates().hasSizeGreaterThan(2);
                    JsonNode page = read(list + "&limit=200");
                    assertThat(page.get("total").asInt()).isEqualTo(walked.size());
                    assertThat(Described.answerOf(DESCRIBED, list.split("\\?")[0])
                                    .problems(page))
                            .isEmpty();
                    assertThat(page.get("items"))
                            .allSatisfy(item ->
                                    assertThat(item.get("page").asString()).endsWith("?" + THEN));
                    String[] lines = answer(list, "text/csv").split("\r\n");
                    assertThat(Stream.of(lines).skip(1).map(line -> line.split(",", 2)[0]))
                            .isEqualTo(walked);
                });
    }

    @Test
    void whatWentWithAnImportIsStillCountedAndHasNoPage(
            @Autowired FrontDesk desk, @Autowired Leads verbs, @Autowired ImportedLeads imported) {
        studio.andBack(() -> {
            studio.clock().setTo("2026-11-23T15:00:00Z");
            LeadRef gone = desk.receiveNew(
                    Contact.of("Ana Gone", "ana@example.com", null),
                    Inquiry.of(Instant.parse("2026-07-01T15:00:00Z"), Channel.FORM, Source.WEBSITE, ""));
            verbs.convert(gone, new Terms(3, 300_000, 30_000), Instant.parse("2026-07-20T15:00:00Z"));
            studio.clock().advance(Duration.ofDays(2));
            imported.withdraw(List.of(gone.id()), 1);
            String days = "?from=2026-07-20&to=2026-07-20&" + THEN;
            assertThat(read("/api/conversions" + days).get("items")).anySatisfy(item -> {
                assertThat(item.get("id").asLong()).isEqualTo(gone.id());
                assertThat(item.get("page").isNull()).isTrue();
            });
            assertThat(walk("/api/money" + days + "&limit=1"))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(1);
        });
    }

    @Test
    void whereConsultationsAreLeftOutTheListAndEachOfTheirFiguresSaySo() {
        studio.andBack(() -> {
            assertThat(answer("/api/consultations?" + THEN, "") + answer("/api/figures?" + THEN, ""))
                    .doesNotContain("leftOut");
            studio.jdbc()
                    .sql("update consultation_changes set consultation_id = null where recorded_at >= ?")
                    .param(KnownOn.end(DAY, time.zone()).atOffset(ZoneOffset.UTC))
                    .update();
            JsonNode list = read("/api/consultations?" + THEN + "&limit=200");
            String words = list.get("leftOut").asString();
            assertThat(words).endsWith(" inquiries stood then was not kept yet: they are left out.");
            assertThat(response("/api/consultations?" + THEN, "text/csv").getHeader("Left-Out"))
                    .isEqualTo(words);
            assertThat(Described.answerOf(DESCRIBED, "/api/consultations").problems(list))
                    .isEmpty();
            assertThat(read("/api/figures?" + THEN).get("figures"))
                    .filteredOn(one -> one.path("leftOut").asString("").equals(words))
                    .extracting(one -> one.get("name").asString())
                    .hasSize(5)
                    .contains("consultation-no-show-rate", "past-consultations-without-outcome");
            JsonNode one = read("/api/figures/consultation-show-rate?by=source&period=all-time&" + THEN);
            assertThat(one.get("leftOut").asString()).isEqualTo(words);
            assertThat(Described.answerOf(DESCRIBED, "/api/figures/{name}").problems(one))
                    .isEmpty();
        });
    }

    @Test
    void aDayThatCannotBeAskedIsRefusedInTheSentenceOfTheScreens() {
        studio.clock().setTo(KnownOn.end(DAY, time.zone()).minusMillis(1));
        for (String list : List.of("/api/figures", "/api/leads", "/api/sessions", "/api/money", "/api/consultations")) {
            assertThatThrownBy(() -> read(list + "?asKnownOn=2026-13-01"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("“2026-13-01” is not a day: write it like 2026-06-03.");
            assertThatThrownBy(() -> read(list + "?asKnownOn="))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("“asKnownOn=” is not understood here");
            assertThatThrownBy(() -> read(list + "?asKnownOn=2026-11-23"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("23 Nov 2026 is not over yet: ask for an earlier day.");
        }
        studio.clock().advance(Duration.ofDays(2));
        assertThatThrownBy(() -> read("/api/leads?artist=1&" + THEN))
                .isInstanceOf(Refusal.class)
                .hasMessage("Who had whom in the chair is not known for a past day. Take this filter out.");
        assertThatThrownBy(() -> read("/api/leads?asKnownOn=2026-11-22&" + THEN))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void staffReadNoMoneyOfAPastDayEither() {
        studio.actAsStaff();
        assertThat(answer("/api/figures?" + THEN, ""))
                .doesNotContain("\"cents\"")
                .contains("new-inquiries");
        assertThat(answer("/api/conversions?" + THEN, ""))
                .doesNotContain("Cents")
                .contains("\"convertedDay\"");
        assertThat(answer("/api/sessions?" + THEN, "text/csv")).doesNotContain("Cents");
        assertThatThrownBy(() -> read("/api/money?" + THEN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> read("/api/figures/booked?" + THEN)).isInstanceOf(AccessDeniedException.class);
    }

    private void goOn() {
        studio.clock().setTo(KnownOn.end(DAY, time.zone()).plus(Duration.ofHours(10)));
        life.play(1051, 110);
        life.talk(1052);
        meet(studio.clock().instant(), 1053);
    }

    private void meet(Instant from, long seed) {
        studio.clock().setTo(from);
        meetings.play(seed, 120, Duration.ofMinutes(20));
    }

    private static Stream<String> questions() {
        return Stream.of(
                "period=all-time",
                "period=last-12-months",
                "period=all-time&category=MALE_PATTERN&category=OTHER_SCAR",
                "period=all-time&person=" + TestStudio.STAFF,
                "period=this-month&source=WEBSITE&source=GOOGLE");
    }

    /** A number of rows, a sum over them, or the hits of a share. */
    private static boolean isPlain(JsonNode figure) {
        return switch (figure.get("unit").asString()) {
            case "count", "chair_minutes" -> true;
            case "cents" ->
                List.of("booked", "earned", "collected", "held")
                        .contains(figure.get("name").asString());
            case "share" ->
                figure.get("n").asLong() > 0
                        && !List.of("ultimate-conversion", "series-expected")
                                .contains(figure.get("name").asString());
            default -> false;
        };
    }

    private static long expected(JsonNode figure) {
        double value = figure.get("value").asDouble();
        return Math.round(
                figure.get("unit").asString().equals("share")
                        ? value * figure.get("n").asLong()
                        : value);
    }

    private long worth(JsonNode figure, String rows) {
        List<JsonNode> all = items(rows);
        return switch (figure.get("unit").asString()) {
            case "cents" ->
                all.stream()
                        .mapToLong(row -> Stream.of("priceCents", "valueCents", "amountCents")
                                .filter(row::has)
                                .mapToLong(name -> row.get(name).asLong())
                                .sum())
                        .sum();
            case "chair_minutes" ->
                all.stream().mapToLong(row -> row.get("minutes").asLong()).sum();
            default -> all.size();
        };
    }

    /** @return each figure that is known, with what is said of it, by its name */
    private Map<String, String> told(String url) {
        Map<String, String> told = new TreeMap<>();
        read(url).get("figures").forEach(one -> {
            if (!one.has("unknown")) {
                told.put(
                        one.get("name").asString(),
                        one.get("value") + " of " + one.get("n") + ", " + one.get("low") + " to " + one.get("high"));
            }
        });
        return told;
    }

    private Map<String, List<String>> ids(String list) {
        return Map.of(list.split("\\?")[0], walk(list + (list.contains("?") ? "&" : "?") + "limit=200"));
    }

    private List<String> walk(String list) {
        return items(list).stream().map(item -> item.get("id").toString()).toList();
    }

    private List<JsonNode> items(String list) {
        List<JsonNode> items = new ArrayList<>();
        for (String next = list; next != null; ) {
            JsonNode page = read(next);
            page.get("items").forEach(items::add);
            next = page.get("next").isNull() ? null : page.get("next").asString();
        }
        return items;
    }

    private JsonNode read(String url) {
        return JSON.readTree(answer(url, "application/json"));
    }

    private String answer(String url, String accepted) {
        try {
            return Objects.requireNonNull(response(url, accepted).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private MockHttpServletResponse response(String url, String accepted) {
        String path = url.split("\\?")[0];
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept", accepted);
        Map<String, List<String>> query = new HashMap<>();
        Stream.of(url.substring(path.length()).replaceFirst("\\?", "").split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> query.computeIfAbsent(pair[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        query.forEach((name, values) -> request.addParameter(name, values.toArray(String[]::new)));
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            endPoint(path).answer(request, response);
            return response;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Answering endPoint(String path) {
        return switch (path) {
            case "/api/figures" -> figures::all;
            case "/api/leads" -> leads::leads;
            case "/api/conversions" -> leads::conversions;
            case "/api/sessions" -> sessions::sessions;
            case "/api/money" -> money::money;
            case "/api/consultations" -> consultations::consultations;
            default -> (request, response) -> figures.one(path.substring("/api/figures/".length()), request, response);
        };
    }
}
