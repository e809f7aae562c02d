package studio.hairline.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the lines of a file that need a look, with their cells as they came. */
@Component
class ImportRows {

    private static final int LONGEST = 100_000;
    private static final int LONGEST_REASON = 1_000;

    private final JdbcTemplate jdbc;

    ImportRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(long importId, List<BadRow> rows) {
        jdbc.batchUpdate(
                "insert into import_rows (import_id, line, outcome, reason, content) values (?, ?, ?, ?, ?)",
                rows.stream()
                        .map(r -> new Object[] {
                            importId,
                            r.line(),
                            r.outcome().name(),
                            cut(r.reason(), LONGEST_REASON),
                            cut(csv(r.cells()), LONGEST)
                        })
                        .toList());
    }

    /** @param after the last line seen, so that any number of them is read in pages */
    List<BadRow> page(long importId, int after, int size) {
        return jdbc.query(
                "select line, outcome, reason, content from import_rows where import_id = ? and line > ?"
                        + " order by line limit ?",
                (row, n) -> new BadRow(
                        row.getInt(1),
                        BadRow.Outcome.valueOf(row.getString(2)),
                        row.getString(3),
                        cells(row.getString(4))),
                importId,
                after,
                size);
    }

    static String csv(List<String> cells) {
        StringWriter text = new StringWriter();
        CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text)
                .writeRecord(cells);
        return text.toString().stripTrailing();
    }

    static List<String> cells(String csv) {
        return csv.isEmpty()
                ? List.of()
                : CsvReader.builder()
                        .allowUnclosedQuote(true)
                        .ofSingleCsvRecord(csv)
                        .getFields();
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}
