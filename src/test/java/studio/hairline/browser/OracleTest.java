package studio.hairline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @TempDir
    Path folder;

    @Test
    void thePythonScriptComesToTheSame() throws Exception {
        Assumptions.assumeTrue(isThere(), "python3 is not on this machine, so the other program cannot be asked");
        for (String question : QUESTIONS) {
            JsonNode figures = Program.OWNER.read("/api/figures?" + question);
            JsonNode theirs = oracle(figures, question.replaceAll("period=[^&]*&?", ""));
            assertThat(theirs).as(question).hasSize(24);
            theirs.properties().forEach(one -> {
                JsonNode ours = figures.get("figures")
                        .valueStream()
                        .filter(figure -> figure.get("name").asString().equals(one.getKey()))
                        .findFirst()
                        .orElseThrow();
                compare(question + " " + one.getKey(), one.getValue(), ours);
            });
        }
    }

    private static void compare(String what, JsonNode theirs, JsonNode ours) {
        List<String> names = List.of("value", "n", "low", "high");
        for (int at = 0; at < names.size(); at++) {
            JsonNode said = ours.get(names.get(at));
            JsonNode worked = theirs.get(at);
            if (names.get(at).equals("n") && worked.isNull()) {
                continue;
            }
            assertThat(said.isNull()).as(what + " " + names.get(at)).isEqualTo(worked.isNull());
            if (!said.isNull()) {
                assertThat(said.asDouble()).as(what + " " + names.get(at)).isCloseTo(worked.asDouble(), within(1e-9));
            }
        }
    }

    private JsonNode oracle(JsonNode figures, String filter) throws IOException, InterruptedException {
        Path leads = export("leads", filter);
        Path sessions = export("sessions", filter);
        String zone = figures.get("zone").asString();
        Instant asOf = Instant.parse(figures.get("figures").get(0).get("asOf").asString());
        Path answer = folder.resolve("answer.json");
        Process python = new ProcessBuilder(
                        "python3",
                        SCRIPT.toString(),
                        leads.toString(),
                        sessions.toString(),
                        zone,
                        asOf.toString(),
                        figures.get("from").asString(),
                        figures.get("to").asString())
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(python.waitFor()).as("the script ends well").isZero();
        return new JsonMapper().readTree(Files.readString(answer));
    }

    private Path export(String list, String filter) throws IOException {
        Path file = folder.resolve(list + ".csv");
        return Files.writeString(
                file,
                Program.OWNER.get("/api/" + list + "?" + filter, "text/csv").body());
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
