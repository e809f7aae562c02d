package studio.hairline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import studio.hairline.leads.Category;
import studio.hairline.team.Acting;
import studio.hairline.treatments.RecallMonths;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures are those that another program in another language works out from the exported rows. */
@Tag("browser")
class OracleTest {

    private static final Path SCRIPT = Path.of("src", "test", "resources", "oracle", "figures.py");
    private static final List<String> QUESTIONS = List.of(
            "period=all-time",
            "period=last-12-months",
            "period=last-90-days",
            "period=last-90-days&category=MALE_PATTERN&category=NOT_RECORDED",
            "period=all-time&source=REFERRAL");

    /** Touch-ups are judged months after they were due: the small sample is too young for work that lasts three years. */
    private static final int HALF_A_YEAR = 6;

    @TempDir
    Path folder;

    @BeforeEach
    void workLastsHalfAYear() {
        lasts(HALF_A_YEAR);
    }

    @AfterEach
    void workLastsAsLongAsEver() {
        lasts(RecallMonths.USUAL);
    }

    private static void lasts(int months) {
        ConfigurableApplicationContext program = RunningStudio.context();
        program.getBean(Acting.class)
                .asSystem(() -> program.getBean(RecallMonths.class).set(Category.MALE_PATTERN, months));
    }

    @Test
    void thePythonScriptComesToTheSame() throws Exception {
        Assumptions.assumeTrue(isThere(), "python3 is not on this machine, so the other program cannot be asked");
        export();
        for (String question : QUESTIONS) {
            JsonNode figures = Program.OWNER.read("/api/figures?" + question);
            JsonNode theirs = oracle(figures, question);
            Set<String> alone = new TreeSet<>();
            figures.get("figures").forEach(ours -> {
                String name = ours.get("name").asString();
                if (theirs.has(name)) {
                    compare(question + " " + name, theirs.get(name), ours);
                } else {
                    alone.add(name);
                }
            });
            assertThat(theirs.at("/touch-ups-recaptured/1").asInt() > 0 || !question.equals(QUESTIONS.getFirst()))
                    .as("some touch-ups were due long enough ago to be judged")
                    .isTrue();
            assertThat(alone).as("what the other program does not know").isEmpty();
        }
    }

    private static void compare(String what, JsonNode theirs, JsonNode ours) {
        List<String> names = List.of("value", "n", "low", "high");
        for (int at = 0; at < theirs.size(); at++) {
            JsonNode said = ours.get(names.get(at));
            JsonNode worked = theirs.get(at);
            assertThat(said.isNull()).as(what + " " + names.get(at)).isEqualTo(worked.isNull());
            if (!said.isNull()) {
                assertThat(said.asDouble()).as(what + " " + names.get(at)).isCloseTo(worked.asDouble(), within(1e-9));
            }
        }
    }

    private JsonNode oracle(JsonNode figures, String question) throws IOException, InterruptedException {
        Instant asOf = Instant.parse(figures.get("figures").get(0).get("asOf").asString());
        Path answer = folder.resolve("answer.json");
        Path rules = folder.resolve("rules.json");
        Files.writeString(rules, figures.toString());
        Process python = new ProcessBuilder(
                        "python3",
                        SCRIPT.toString(),
                        folder.toString(),
                        rules.toString(),
                        asOf.toString(),
                        figures.get("from").asString(),
                        figures.get("to").asString(),
                        said("category", question),
                        said("source", question))
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(python.waitFor()).as("the script ends well").isZero();
        return new JsonMapper().readTree(Files.readString(answer));
    }

    private static String said(String name, String question) {
        return Stream.of(question.split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .collect(Collectors.joining(","));
    }

    /** Every row there is: the script filters by itself. */
    private void export() throws IOException {
        keep("leads", csv("leads"));
        String spam = csv("leads?of=spam");
        keep("aside", spam + withoutHead(csv("leads?of=test-entries")) + withoutHead(csv("leads?of=duplicates")));
        keep("sessions", csv("sessions"));
        keep("due", csv("sessions?of=sessions-due"));
        keep("cancelled", csv("sessions?of=sessions-cancelled"));
        keep("consultations", csv("consultations"));
        keep("money", csv("money"));
    }

    private void keep(String name, String rows) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), rows);
    }

    private static String csv(String list) {
        return Program.OWNER.get("/api/" + list, "text/csv").body();
    }

    private static String withoutHead(String rows) {
        return rows.substring(rows.indexOf('\n') + 1);
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("python3", "-c", "import zoneinfo")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException missing) {
            return false;
        }
    }
}
