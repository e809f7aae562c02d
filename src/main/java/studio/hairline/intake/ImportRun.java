package studio.hairline.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import studio.hairline.intake.Chunks.Understood;
import studio.hairline.intake.file.Line;
import studio.hairline.intake.file.Lines;

/** Reads a file a few hundred lines at a time, so that its size does not matter. */
final class ImportRun {

    private static final int CHUNK = 300;

    private final ImportPlan plan;
    private final LineReader reader;

    ImportRun(ImportPlan plan, LineReader reader) {
        this.plan = plan;
        this.reader = reader;
    }

    void each(Consumer<Understood> chunk) throws IOException {
        try (Lines lines = new Lines(plan.source().file(), plan.layout())) {
            while (lines.hasNext()) {
                chunk.accept(next(lines));
            }
        }
    }

    private Understood next(Lines lines) {
        List<Entry> entries = new ArrayList<>();
        List<BadRow> unfit = new ArrayList<>();
        while (lines.hasNext() && entries.size() + unfit.size() < CHUNK) {
            Line line = lines.next();
            try {
                entries.add(reader.read(line));
            } catch (Unfit reason) {
                unfit.add(BadRow.of(new Row.Rejected(line.number(), String.valueOf(reason.getMessage())), line));
            }
        }
        return new Understood(entries, unfit);
    }
}
