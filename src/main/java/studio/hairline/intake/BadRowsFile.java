package studio.hairline.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import studio.hairline.history.Refusal;
import studio.hairline.intake.file.SafeCells;
import studio.hairline.team.ForStaff;

/** The lines of an import that need a look, as a file to mend and send again: their own columns, and the reason last. */
@Service
@ForStaff
public class BadRowsFile {

    private static final int PAGE = 500;

    private final ImportBook book;
    private final ImportRows rows;

    BadRowsFile(ImportBook book, ImportRows rows) {
        this.book = book;
        this.rows = rows;
    }

    /** @param after the last line seen */
    public List<BadRow> page(long importId, int after, int size) {
        return rows.page(importId, after, size);
    }

    /** @param which lines are wanted; in UTF-8 with its mark, so that a spreadsheet reads it right */
    public void write(long importId, Predicate<BadRow> which, OutputStream out) {
        Receipt receipt = book.receipt(importId).orElseThrow(() -> new Refusal("This import does not exist."));
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(with(receipt.header(), "Reason"));
            each(
                    importId,
                    which,
                    row -> csv.writeRecord(
                            with(padded(row.cells(), receipt.header().size()), row.reason())));
            csv.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void each(long importId, Predicate<BadRow> which, java.util.function.Consumer<BadRow> use) {
        int after = 0;
        List<BadRow> page = rows.page(importId, after, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(which).forEach(use);
            after = page.getLast().line();
            page = rows.page(importId, after, PAGE);
        }
    }

    private static List<String> padded(List<String> cells, int width) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>();
        cells.forEach(cell -> all.add(SafeCells.closed(cell)));
        all.add(SafeCells.closed(last));
        return all;
    }
}
