package studio.hairline.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import studio.hairline.figures.Comparison;
import studio.hairline.figures.PeriodPreset;
import studio.hairline.leads.Category;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationMeasure;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Source;
import studio.hairline.leads.Stage;
import studio.hairline.money.Means;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.treatments.SeriesCourse;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description says is what the code does. */
class OpenApiTest {

    private static final JsonNode ROOT = new JsonMapper().readTree(new OpenApi().text());
    private static final JsonNode PARAMETERS = ROOT.at("/components/parameters");

    @Test
    void everyAddressThatIsReadIsDescribedAndNoOther() {
        Set<String> read = Stream.of(
                        FiguresApi.class, LeadsApi.class, SessionsApi.class, ConsultationsApi.class, MoneyApi.class)
                .flatMap(api -> Arrays.stream(api.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(GetMapping.class))
                .flatMap(method ->
                        Arrays.stream(method.getAnnotation(GetMapping.class).value()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ROOT.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void everyCodeThatIsUnderstoodIsNamed() {
        assertThat(codes("category")).isEqualTo(names(Category.values(), Enum::name));
        assertThat(codes("source")).isEqualTo(names(Source.values(), Enum::name));
        assertThat(codes("stage")).isEqualTo(names(Stage.values(), Enum::name));
        assertThat(codes("status")).isEqualTo(names(SessionStatus.values(), Enum::name));
        assertThat(codes("period")).isEqualTo(names(PeriodPreset.values(), PeriodPreset::code));
        assertThat(codes("compare")).isEqualTo(names(Comparison.values(), Comparison::code));
        assertThat(codes("ofLeads")).isEqualTo(names(LeadMeasure.values(), LeadMeasure::code));
        assertThat(codes("kind")).isEqualTo(names(SessionKind.values(), Enum::name));
        assertThat(codes("series")).isEqualTo(names(SeriesCourse.values(), SeriesCourse::code));
        assertThat(codes("means")).isEqualTo(names(Means.values(), Enum::name));
        assertThat(codes("ofMoney")).isEqualTo(names(MoneyMeasure.values(), MoneyMeasure::code));
        assertThat(codes("ofConsultations")).isEqualTo(names(ConsultationMeasure.values(), ConsultationMeasure::code));
        assertThat(codes("consultationKind")).isEqualTo(names(ConsultationKind.values(), Enum::name));
        assertThat(codes("outcome")).isEqualTo(names(ConsultationOutcome.values(), Enum::name));
        assertThat(codes("ofSessions")).isEqualTo(names(SessionMeasure.values(), SessionMeasure::code));
    }

    @Test
    void everyParameterOfAPathIsUnderstoodThere() {
        Map<String, String> examples = Map.ofEntries(
                Map.entry("person", "nobody"),
                Map.entry("hour", "5"),
                Map.entry("before", "2026-05-01T00:00:00Z"),
                Map.entry("q", "ana"),
                Map.entry("came", "waiting"),
                Map.entry("within", "15"),
                Map.entry("replied", "unknown"),
                Map.entry("daytime", "3"),
                Map.entry("attempts", "2"),
                Map.entry("known", "booked-early"),
                Map.entry("number", "2"),
                Map.entry("kind", "TOUCH_UP"),
                Map.entry("series", "done"),
                Map.entry("means", "CASH"),
                Map.entry("agreed", "3"),
                Map.entry("next", "none"),
                Map.entry("artist", "7"),
                Map.entry("category", "OTHER_SCAR"),
                Map.entry("source", "GOOGLE"),
                Map.entry("stage", "LOST"),
                Map.entry("status", "MISSED"),
                Map.entry("from", "2026-01-01"),
                Map.entry("to", "2026-02-01"));
        assertThat(Understood.by("/api/leads", examples)).isEqualTo(described("/api/leads", examples));
        assertThat(Understood.by("/api/sessions", examples)).isEqualTo(described("/api/sessions", examples));
        assertThat(Understood.by("/api/money", examples)).isEqualTo(described("/api/money", examples));
        Map<String, String> ofConsultations = new HashMap<>(examples);
        ofConsultations.put("kind", "VIDEO");
        ofConsultations.put("outcome", "MISSED");
        assertThat(Understood.by("/api/consultations", ofConsultations))
                .isEqualTo(described("/api/consultations", ofConsultations));
    }

    private static Set<String> described(String path, Map<String, String> examples) {
        return ROOT.get("paths")
                .get(path)
                .get("get")
                .get("parameters")
                .valueStream()
                .map(given -> ROOT.at(given.get("$ref").asString().substring(1))
                        .get("name")
                        .asString())
                .filter(examples::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> codes(String parameter) {
        JsonNode schema = PARAMETERS.get(parameter).get("schema");
        return (schema.has("enum") ? schema : schema.get("items"))
                .get("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static <T> List<String> names(T[] all, Function<T, String> code) {
        return Arrays.stream(all).map(code).toList();
    }
}
