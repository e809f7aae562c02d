package studio.hairline.intake;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.intake.file.Line;

/** Writes a few hundred lines in one transaction: what comes in, how it is known again, what needs a look, how many. */
@Component
class Chunks {

    private final Evidence evidence;
    private final Writers writers;
    private final ImportBook book;
    private final ImportRows rows;

    Chunks(Evidence evidence, Writers writers, ImportBook book, ImportRows rows) {
        this.evidence = evidence;
        this.writers = writers;
        this.book = book;
        this.rows = rows;
    }

    /** What lines are, before anything is known of them: understood, or unfit already. */
    record Understood(List<Entry> entries, List<BadRow> unfit) {}

    @Transactional
    public void write(long importId, Judge judge, Understood lines) {
        List<Row> judged = judge.judge(lines.entries());
        List<Entry> coming = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            if (judged.get(i) instanceof Row.Accepted) {
                coming.add(lines.entries().get(i));
            }
        }
        writers.write(importId, judge.kind(), coming, evidence.here(coming));
        keep(importId, judged, lines);
    }

    @Transactional
    public void refuse(long importId, Line line, String reason) {
        Row row = new Row.Rejected(line.number(), reason);
        rows.add(importId, List.of(BadRow.of(row, line)));
        book.add(importId, Counts.of(List.of(row)));
    }

    private void keep(long importId, List<Row> judged, Understood lines) {
        List<BadRow> look = new ArrayList<>(lines.unfit());
        for (int i = 0; i < judged.size(); i++) {
            if (!judged.get(i).why().isEmpty()) {
                look.add(BadRow.of(judged.get(i), lines.entries().get(i).line()));
            }
        }
        rows.add(importId, look);
        book.add(importId, Counts.of(judged).plus(new Counts(0, 0, lines.unfit().size(), 0, 0)));
    }
}
