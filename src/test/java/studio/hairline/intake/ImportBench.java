package studio.hairline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import studio.hairline.intake.Receipt.State;
import studio.hairline.intake.file.Survey;

/** Sends files in as a person would who agrees with every suggestion. */
public record ImportBench(Desk desk, Imports imports) {

    ImportPlan plan(Path file) throws IOException {
        Survey survey = Survey.of(file);
        ImportPlan.Source source = new ImportPlan.Source(file, String.valueOf(file.getFileName()));
        return desk.lay(source, survey, ImportKind.guess(survey.columns()));
    }

    public Receipt send(Path file) throws IOException {
        return send(plan(file));
    }

    Receipt send(ImportPlan plan) throws IOException {
        return through(imports.start(plan));
    }

    Receipt through(long id) {
        Instant patience = Instant.now().plus(Duration.ofMinutes(10));
        while (imports.receipt(id).state() == State.RUNNING) {
            assertThat(Instant.now()).as("the import ends").isBefore(patience);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        return imports.receipt(id);
    }

    public static Path file(Path folder, String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "rows", ".csv"), text, StandardCharsets.UTF_8);
    }
}
