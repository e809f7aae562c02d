package studio.hairline.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;
import studio.hairline.history.Refusal;
import studio.hairline.intake.Receipt.State;
import studio.hairline.intake.file.Survey;
import studio.hairline.team.ForStaff;

/** Files coming in: seen before they are written, run behind the scenes, listed, and taken back when wrong. */
@Service
@ForStaff
public class Imports {

    private static final int LISTED = 100;

    private final Rehearsal rehearsal;
    private final ImportRunner runner;
    private final ImportBook book;
    private final TakingBack takingBack;

    Imports(Rehearsal rehearsal, ImportRunner runner, ImportBook book, TakingBack takingBack) {
        this.rehearsal = rehearsal;
        this.runner = runner;
        this.book = book;
        this.takingBack = takingBack;
    }

    /** What the import would do, without doing it. */
    public Forecast rehearse(ImportPlan plan) throws IOException {
        complete(plan);
        return rehearsal.of(plan);
    }

    /** The same behind the scenes, for files that take a while. */
    public CompletableFuture<Forecast> rehearseLater(ImportPlan plan) {
        complete(plan);
        return runner.aside(() -> rehearsal.of(plan));
    }

    /** @return the import's number, under which its receipt grows */
    public long start(ImportPlan plan) throws IOException {
        complete(plan);
        Survey survey = Survey.of(plan.source().file(), plan.layout());
        List<String> header = survey.columns().stream().map(c -> c.name()).toList();
        long id = book.open(plan, header, survey.lines());
        runner.start(id, plan);
        return id;
    }

    public Receipt receipt(long id) {
        return book.receipt(id).orElseThrow(() -> new Refusal("This import does not exist."));
    }

    /** @return newest first */
    public List<Receipt> list() {
        return book.newest(LISTED);
    }

    /** Removes what came in and nobody touched since; what was worked on stays and is told. */
    public TakenBack takeBack(long id) {
        Receipt receipt = receipt(id);
        if (receipt.state() == State.RUNNING) {
            throw new Refusal("This import still runs: wait until it is through.");
        }
        if (receipt.state() == State.TAKEN_BACK) {
            throw new Refusal("This import is taken back already.");
        }
        List<Long> kept = new ArrayList<>();
        int rows = all(after -> takingBack.rows(receipt.kind(), id, after), kept);
        int people = all(after -> takingBack.people(id, after), new ArrayList<>());
        book.takenBack(id);
        return new TakenBack(rows, people, kept);
    }

    /** What was removed, and the leads or sessions that stay because somebody worked on them since. */
    public record TakenBack(int rows, int people, List<Long> kept) {}

    private static int all(java.util.function.LongFunction<TakingBack.Step> steps, List<Long> kept) {
        int removed = 0;
        long after = 0;
        do {
            TakingBack.Step step = steps.apply(after);
            removed += step.removed();
            kept.addAll(step.kept());
            after = step.next();
        } while (after > 0);
        return removed;
    }

    private static void complete(ImportPlan plan) {
        missing(plan).ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
    }

    /** @return what must be said before the file can come in */
    public static Optional<String> missing(ImportPlan plan) {
        Mapping mapping = plan.mapping();
        if (!mapping.has(Field.DAY)) {
            return Optional.of("Say which column holds the day.");
        }
        boolean somebody = List.of(
                        Field.NAME,
                        Field.FIRST_NAME,
                        Field.LAST_NAME,
                        Field.PHONE,
                        Field.EMAIL,
                        Field.HANDLE,
                        Field.CODE)
                .stream()
                .anyMatch(mapping::has);
        return somebody ? Optional.empty() : Optional.of("Say which column holds the name, phone, e-mail or code.");
    }
}
